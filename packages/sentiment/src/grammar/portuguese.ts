import type { GrammarSource } from './grammar.ts';

export const portugueseGrammar: GrammarSource = {
  verbs: `gosto gosta gostamos gostei gostou gostava adoro adorei recomendo recomenda recomendamos recomendei
    funciona funcionam funcionou presta prestam serve servem ajuda ajudam agrada agradou vale valem responde respondem
    cumpre cumprem respeita respeitam entendo compreendo sei confio`,
  subjects: 'eu ele ela você voce vocês nós eles elas me te se',
  denied: {
    '2': `arrepend* hesit* desilud* decepcion* dececion* desapont* reclam* queix*`,
    '1.5': `caro cara caros caras problema* defeito* erro erros falha* falta* atras* demor* dúvida* reclamação
      reclamações incomoda* preocup* estresse stress`,
    '1': `mal difícil difíceis complicad* lent* pesad* barulhent* longo longa`,
    '0.6': `mau má maus más ruim ruins errad* fals* feio feia inútil`,
    '0': `usado testado sei sabe sabemos vejo conheço opinião comentário* observaç* uso usei usamos trabalho moro
      testei experimentei dizer acrescentar certeza lembro importa aplica preciso precisa`,
    '-1': `entend* compreend* mud* suficiente* possível lógic* normal consigo consegui conseguem`,
    '-1.5': `paga pagas pago pagos pagam devolvem devolveram durmo funciona funcionam funcionou funcionava presta prestam serve servem serviu vale valem responde respondem
      respondeu responderam ouve ouvem ouvid* informad* avisad* recebi receberam chegou chegaram veio compro comprei
      comprar comprarei volto voltarei voltar cumpre cumprem cumpriu cumprid* resolve* resolvi* dura duram durou
      aguent* merece* entreg* acredito confio confiáve* aceitáve* interessa anda avança`,
    '-2': 'gosto gosta gostamos gostei gostou gostaram recomendo recomenda recomendamos recomendei respeita* agrad* curti',
  },
  suggestions: `deveria deveriam devia deviam poderia poderiam podia podiam podiam_ser gostaria gostaríamos gostava_de
    gostava_que queria quero que_tal seria seriam seria_bom seria_melhor espero esperamos tomara sugiro sugestão
    sugestões sugerimos proponho é_preciso precisamos_de precisa_de falta_só por_favor bem_que desejo desejava
    é_necessário há_que tem_que_melhorar precisam_de`,
  plain: 'recomend*',
  negations: 'longe_de longe_do tudo_menos',
  adverbs: 'infelizmente porém contudo todavia entretanto no_entanto',
  that: 'que',
  names:
    'desenvolvimento_sustentável bom_dia boa_tarde boa_noite bom_fim_de_semana recursos_humanos baixa_médica',
  conditions: 'se caso',
};
