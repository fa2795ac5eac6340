import type { GrammarSource } from './grammar.ts';

export const germanGrammar: GrammarSource = {
  capitalsNouns: true,
  verbs: `mag magst mögen mögt mochte gefällt gefallen gefiel liebe liebt lieben empfehle empfiehlt empfehlen hilft
    helfen half freue freut freuen überzeugt überzeugen lohnt lohnen stimmt stimmen klappt klappen klappte funktioniert
    funktionieren funktionierte geht gehen ging läuft laufen taugt taugen passt passen schmeckt schätze schätzt
    schätzen motiviert interessiert vertraue traue verstehe bereue bereut bereuen enttäuscht hält halten bringt nützt
    reicht antwortet antworten hört hören respektiert respektieren unterstützt`,
  subjects: '',
  denied: {
    '2': `bereu* enttäuscht enttäuschen enttäuschend* enttäuscht* beschwer* beklag* meckern`,
    '1.5': `teuer teure teuren problem probleme problemen fehler mangel mängel störung* ärger verspät* stress* schade
      zögern langweilig* fehlt fehlen bedauer*`,
    '1': `schlecht schlechte schlechter schlechtes schlechten übel übles schwer schwierig* kompliziert* laut langsam
      lang zu negativ*`,
    '0.6': 'falsch falsche falsches dumm blöd verkehrt hässlich* unwichtig*',
    '0': `benutzt verwendet ausprobiert gekannt weiß weiss wissen sicher sagen sagt sehe kenne kennen betrifft betroffen meinung
      bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare benutze genutzt nutze probiert getestet
      arbeite wohne erinnere nötig brauche angabe angaben wichtig`,
    '-1': `versteh* verstanden ändert geändert genug ausreichend möglich logisch normal`,
    '-1.5': `schlafen schlafe erstattet funktionier* klappt klappen klappte geht gehen ging läuft laufen lief taugt taugen stimmt stimmen hält
      halten gehalten lohnt lohnen reicht reichen passt passen antwortet antworten geantwortet hört zugehört gehört
      gefragt informiert erreichbar bekommen erhalten geliefert gekommen wieder bringt nützt kümmert interessiert
      kaufen gekauft ernst gelöst bezahlt haltbar akzeptabel tragbar eingehalten`,
    '-2': 'mag mögen mochte gefällt gefallen gefiel empfehl* empfiehl* weiterempfehl* respektier* wertgeschätzt',
  },
  suggestions: `sollte sollten solltet müsste müssten müsst könnte könnten könntet wäre wären würde_gern würde_gerne
    würden_gern wünsche wünschen wünscht wünschte hoffe hoffen hoffentlich bitte vorschlag vorschlagen schlage
    möchte möchten hätte_gern hätte_gerne hätten_gern man_muss es_braucht warum_nicht besser_wäre schön_wäre`,
  plain: 'empfehl* weiterempfehl*',
  negations: 'alles_andere_als weit_entfernt_von fern_von',
  adverbs:
    'leider jedoch allerdings dennoch trotzdem hingegen dagegen gleichwohl nichtsdestotrotz nur_leider',
  that: 'dass daß das',
  names:
    'nachhaltige_entwicklung nachhaltigen_entwicklung guten_tag guten_morgen gute_nacht guten_abend schöne_grüße schönes_wochenende krank_gemeldet',
  conditions: 'wenn falls sofern ob',
};
