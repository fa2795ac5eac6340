import type { GrammarSource } from './grammar.ts';

export const spanishGrammar: GrammarSource = {
  verbs: `gusta gustan gustó gustaron gustaba encanta encantan recomiendo recomienda recomendamos funciona funcionan
    funcionó sirve sirven sirvió ayuda ayudan convence vale valen merece merecen responde responden cumple cumplen
    respeta respetan entiendo sé confío`,
  subjects: 'yo él ella usted ellos nosotros me te nos le les se',
  denied: {
    '2': `arrepient* arrepent* dud* decepcion* defraud* quej* aburr*`,
    '1.5': `caro cara caros caras problema* defecto* error errores fallo* falla fallan falta* retras* demora*
      molest* preocup* estrés`,
    '1': `mal difícil* complicad* lent* pesad* ruidos* largo larga`,
    '0.6': 'malo mala malos malas equivocad* fals* feo fea inútil tonto',
    '0': `usado utilizado sé sabe sabemos veo conozco opinión comentario* observaci* uso usé usamos trabajo vivo probé
      probado decir añadir agregar seguro segura recuerdo importa aplica necesito necesita`,
    '-1': `entiend* entend* comprend* cambi* suficiente* posible lógic* normal puedo pude pueden`,
    '-1.5': `paga pagan pagado pagados pagadas devuelven devolvieron duermo funciona funcionan funcionó funcionaba sirve sirven sirvió vale valen valió responde responden respondió
      respondieron contesta* contestó escucha* informad* avisad* recibí recibido llegó llegaron llega compro compré
      compraré comprar vuelvo volveré volver cumple cumplen cumplió cumplid* resuelv* resolvi* resuelto dura duran
      duró merece* aguanta* creíble* aceptable* interesa avanza`,
    '-2': 'gusta gustan gustó gustaron gustaba gustado recomiend* recomend* respeta* convence* apetece',
  },
  suggestions: `debería deberían deberíais debieran podría podrían podríais gustaría gustarían quisiera querría quiero
    sería serían sería_bueno sería_mejor estaría_bien espero esperamos ojalá sugiero sugerencia sugerencias sugerimos
    propongo hay_que habría_que hace_falta haría_falta por_favor deseo desearía se_necesita necesitamos qué_tal
    por_qué_no convendría`,
  plain: 'recomend* recomiend*',
  negations: 'lejos_de todo_menos nada_de',
  adverbs: 'desgraciadamente lamentablemente desafortunadamente sin_embargo no_obstante',
  that: 'que',
  names: 'desarrollo_sostenible buenos_días buenas_tardes buenas_noches recursos_humanos baja_médica',
  conditions: 'si',
};
