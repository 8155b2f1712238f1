// For each shell a few lines that ask this program what there is to offer: for `understudy`, and for `npx understudy`, by
// which most people call it. They name the program by its place, since npx puts nothing on the PATH and takes its time.

import { quotedForShell } from "../shell.ts";

/** The Node that runs this program, and the program. */
type Program = readonly string[];

export const scripts = {
  bash: (program: Program) => `_understudy() {
  local IFS=$'\\n'
  local typed=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  if [[ \${COMP_WORDS[0]##*/} == npx ]]; then
    [[ \${typed[0]} == understudy && COMP_CWORD -gt 1 ]] || return
    typed=("\${typed[@]:1}")
  fi
  COMPREPLY=($(${forPosix(program)} completion offer -- "\${typed[@]}" 2>/dev/null))
}
complete -o default -F _understudy understudy npx
`,
  zsh: (program: Program) => `_understudy() {
  local -a offers typed
  typed=("\${(@)words[2,CURRENT]}")
  if [[ \${words[1]:t} == npx ]]; then
    if [[ \${typed[1]} != understudy || CURRENT -lt 3 ]]; then _files; return; fi
    shift typed
  fi
  offers=(\${(f)"$(${forPosix(program)} completion offer -- "\${(@)typed}" 2>/dev/null)"})
  compadd -a offers || _files
}
compdef _understudy understudy npx
`,
  fish: (program: Program) => `function __understudy_offer
  ${program.map((word) => `'${word.replaceAll(/['\\]/g, String.raw`\$&`)}'`).join(" ")} completion offer -- $argv 2>/dev/null
end
complete -c understudy -f -a '(__understudy_offer (commandline -opc)[2..-1] (commandline -ct))'
complete -c npx -n '__fish_seen_subcommand_from understudy' -f -a '(__understudy_offer (commandline -opc)[3..-1] (commandline -ct))'
`,
  powershell: (program: Program) => `Register-ArgumentCompleter -Native -CommandName understudy, npx -ScriptBlock {
  param($word, $line)
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $first = 1
  if ($typed[0] -match 'npx') {
    if ($typed[1] -ne 'understudy') { return }
    $first = 2
  }
  $typed = @($typed | Select-Object -Skip $first)
  if ($word -eq '') { $typed += '' }
  & ${program.map((word) => `'${word.replaceAll("'", "''")}'`).join(" ")} completion offer -- @typed 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
} as const;

const forPosix = (program: Program): string => program.map(quotedForShell).join(" ");

export type Shell = keyof typeof scripts;
