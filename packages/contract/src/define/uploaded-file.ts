// A file that came in a form of parts: on the wire its bytes, to a handler with its name.

export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
