// For each shell a few lines that ask this program what there is to offer.

export const scripts = {
  bash: `_understudy() {
  local IFS=$'\\n'
  COMPREPLY=($(understudy completion offer -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _understudy understudy
`,
  zsh: `_understudy() {
  local -a offers
  offers=(\${(f)"$(understudy completion offer -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -a offers || _files
}
compdef _understudy understudy
`,
  fish: `complete -c understudy -f -a '(understudy completion offer -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName understudy -ScriptBlock {
  param($word, $line)
  $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $typed += '' }
  understudy completion offer -- @typed 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
} as const;

export type Shell = keyof typeof scripts;
