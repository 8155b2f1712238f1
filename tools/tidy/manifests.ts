// The package.json files: which packages there are, and what each of them asks for.

import path from "node:path";
import type { Repository } from "./repository.ts";

type Versions = Readonly<Record<string, string>>;

export interface Manifest {
  readonly path: string;
  /** Empty for the root. */
  readonly folder: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
}

/** Of the root and of the packages. */
export function manifestsOf(repository: Repository): Manifest[] {
  return repository.files.filter((file) => isManifest(file.path)).map(({ path: file, text }) => {
    const { scripts = {}, dependencies = {}, devDependencies = {}, optionalDependencies = {} } = JSON.parse(text) as Partial<Manifest>;
    const folder = path.posix.dirname(file);
    return { path: file, folder: folder === "." ? "" : folder, scripts, dependencies, devDependencies, optionalDependencies };
  });
}

export const isManifest = (file: string): boolean => /^(?:packages\/[^/]+\/)?package\.json$/.test(file);

/** All that a package asks for, of every kind. */
export const dependenciesOf = ({ dependencies, devDependencies, optionalDependencies }: Manifest): Versions =>
  ({ ...dependencies, ...devDependencies, ...optionalDependencies });
