/** Below the list of commands: exit codes, and what is run once for a machine and then for a campaign. */
export const helpFooter = `
Exit codes: 0 done · 1 refused, nothing changed · 2 wrong usage · 3 file or launch missing · 4 warnings (doctor) · 70 fault of Miroir
Every command runs beside running servers, and takes --json. French where LANG says so.

A machine, once:
  miroir init --sides employees,consumers,comparison --domain miroir.example.org
  miroir deploy

A real campaign, in order:
  miroir campaign check campaign.json
  miroir keys   --comparison
  miroir keys   --audience employees
  miroir people people.csv --audience employees --campaign campaign.json
  miroir launch --audience employees --campaign campaign.json \\
                --roll-origin https://roll.example --box-origin https://box.example --out invitations.csv
  miroir cards  --audience employees --invitations invitations.csv --without-email --out cards.pdf
  miroir launch --audience consumers --campaign campaign.json --roll-origin … --box-origin …
  miroir comparison --campaign campaign.json --origin https://comparison.example
  miroir lead   --name "Claire D."
  miroir desk invite --audience consumers --name "Noé R." --origin https://desk.example
  miroir status`;
