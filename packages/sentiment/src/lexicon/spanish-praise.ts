/** Spanish praise, written for this project. `~` adds gender, number and adverb; the other signs are those of `LexiconSource`. */
export const spanishPraise: Readonly<Record<string, string>> = {
  '3': `excelente~ excelencia excelentísim* excepcional~ extraordinario~ fantástico~ maravill* maravilloso~
    fabuloso~ espectacular~ espectáculo sensacional~ increíble increíbles increíblemente_bueno
    fenomenal~ perfecto~ perfección impecable~ intachable~ inmejorable~ insuperable~ inigualable~
    incomparable~ brillante~ brillantez genial~ genialidad geniales magnífico~ sublime~ deslumbrante~
    deslumbr* estupendo~ formidable~ soberbio soberbios esplénd* espléndido~ exquisito~ magistral~
    notable~ admirable~ ejemplar~ inolvidable~ imperdible~ divino~ celestial~ glorioso~ prodigioso~
    portentoso~ obra_maestra obras_maestras obra_de_arte joya joyas joyita mejor mejores el_mejor
    la_mejor los_mejores las_mejores lo_mejor de_lo_mejor lo_mejor_de_lo_mejor mejor_imposible
    mejor_del_mundo diez_sobre_diez 10_de_10 10_sobre_10 nota_10 un_10 un_diez de_10 de_diez
    sobresaliente~ matrícula_de_honor cinco_estrellas 5_estrellas de_lujo de_cine de_maravilla
    de_ensueño de_película de_primera fuera_de_serie sin_igual sin_palabras sin_defectos sin_fallos
    sin_tacha no_tengo_palabras no_se_puede_pedir_más no_puedo_pedir_más no_podía_ser_mejor
    no_podría_ser_mejor no_puedo_estar_más_contento no_puedo_estar_más_contenta
    no_podría_estar_más_contento nada_que_objetar nada_que_reprochar nada_que_criticar ninguna_pega
    sin_ninguna_pega ni_una_pega ni_una_queja cero_quejas encanta encantan encantó encantaron encantado
    encantada encantados encantadas encantar encantará encantaba me_chifla me_flipa flipante~ flipo_con
    chulísim* guapísim* buenísim* riquísim* bellísim* hermosísim* preciosísim* preciosidad precioso~
    adoro adora adoramos adorable~ amo amamos enamorad* enamora enamoró enamorado~ apasion* apasionante~
    fascin* fascinante~ alucinante~ alucina entusiasmad* emocionante~ emocionantísim* impresionante~
    asombroso~ espléndidamente recomiendo_encarecidamente recomendadísimo super_recomendable
    totalmente_recomendable muy_recomendable altamente_recomendable cien_por_cien_recomendable
    100_recomendable recomendable_100 lo_recomiendo_a_todos recomiendo_totalmente recomiendo_al_100
    imprescindible~ insustituible~ contentísim* felicísim* satisfechísim* encantadísim* eufóric* éxtasis
    júbilo triunf* triunfo bravo enhorabuena felicidades muchas_felicidades chapó chapeau olé ole_ole
    quitarse_el_sombrero me_quito_el_sombrero cum_laude la_leche_de_bueno la_bomba la_caña
    la_hostia_de_bueno de_puta_madre cojonudo~ acojonante_de_bueno padrísim* chingón chingona bacán
    bárbaro~ un_crack crack cracks máquina_total un_lujo una_pasada pasada una_maravilla una_gozada
    gozada un_sueño sueño_cumplido un_regalo un_placer_inmenso milagro milagroso~ me_ha_salvado
    me_salvó_la_vida me_cambió_la_vida`,
  '2': `aprendido_de_sus_errores aprendió_de_sus_errores dura_mucho dura_muchísimo dura_bastante dura_años
    volvería_a_trabajar convencido~ devolvieron_el_dinero devolvió_el_dinero me_devolvieron autonomía
    nada_negativo guste gusten da_gusto vale_el_esfuerzo resolvió_todo bueno~ buen buena buenas bonito~
    bello~ belleza lindo~ hermoso~ hermosura guapo~ chulo~ majo~ maja simpático~ simpatía amable~
    amabilidad gentil~ gentileza educado~ educadísim* cortés cortesía cordial~ cordialidad atento~
    atentísim* servicial~ acogedor~ hospitalario~ hospitalidad cálido~ calidez calor_humano afectuoso~
    cariño cariñoso~ ternura tierno~ dulce~ dulzura generoso~ generosidad bondad bondadoso~ honesto~
    honestidad honrado~ honradez sincero~ sinceridad íntegro~ integridad transparente~ transparencia
    fiable~ fiabilidad confiable~ confianza confiar confío confiamos creíble~ credibilidad respetuoso~
    respeto justo~ justicia equitativo~ equidad igualdad solidario~ solidaridad unido~ unión
    compañerismo compañero_ideal buen_ambiente buen_rollo buen_clima buen_equipo gran_equipo
    trabajo_en_equipo competente~ profesionalidad profesionalismo muy_profesional muy_profesionales
    grandes_profesionales gran_profesional eficiente~ eficiencia eficaz~ eficacia rápido~ rapidez
    rapidísim* veloz~ velocidad_de_entrega ágil~ agilidad inmediato~ puntual~ puntualidad a_tiempo
    en_plazo en_el_plazo antes_de_lo_previsto antes_de_tiempo llegó_antes llegó_rápido llegó_bien
    llegó_perfecto bien_embalado~ bien_empaquetado~ bien_hecho~ bien_pensado~ bien_organizado~
    bien_explicado~ bien_escrito~ bien_tratado~ bien_atendido~ bien_acabado~ bien_construido~
    bien_diseñado~ bien_ubicado~ bienvenido~ bienestar bienhecho bien_jugado buen_humor buen_gusto
    buen_sentido buena_idea buena_iniciativa buen_trabajo buen_camino buenas_prácticas buena_experiencia
    gran_experiencia grata_sorpresa grato~ gratísim* agradable~ agrada agradan agradó deleit* delicia
    delicioso~ sabroso~ rico~ riquísima apetitoso~ jugoso~ fresco~ crujiente~ gusta gustan gustó
    gustaron gustado gustaba gustará gustar a_gusto gustazo disfrut* disfrute disfrutable~ gocé gozar
    goza aprecio apreci* satisfecho~ satisfacción satisfactorio~ satisface satisfizo contento~ feliz~
    felicidad alegre~ alegr* alegría placer placentero~ diversión divert* divertido~ divertidísim*
    gracioso~ graciosísim* risa risas reír reímos reí carcajad* sonrisa* sonriente~ sonr* humorístic*
    conmov* conmovedor~ emocion* enternec* inspirador~ inspir* motivador~ motivad* motivado~ motivación
    motiva estimulante~ entusiasm* entusiasta ilusión ilusionad* ilusiona cautiv* cautivador~
    envolvente~ interesante~ interesantísim* enganch* adictivo~ te_atrapa atrapante~ intrigante~ riqueza
    impresion* sorprendente~ sorprendió_gratamente gratamente_sorprendido~ sorpresa_agradable innovador~
    innov* innovación creativo~ creatividad original~ originalidad moderno~ vanguard* inteligente~
    inteligencia ingenioso~ ingenio astuto~ sabiduría talento* talentoso~ dedicado~ dedicación
    esforzado~ esmero esmer* comprometido~ responsable~ sostenible~ sostenibilidad_real ecológico~
    respetuoso_con_el_medio reciclable~ reciclad* biodegradable~ reutilizable~ reparable~ reparad*
    reparado~ arreglad* arreglado~ duradero~ durabilidad resistente~ resistencia robusto~ robustez
    sólido~ solidez estable~ seguro~ seguridad cómodo~ comodidad confortable~ confort práctico~ útil~
    utilidad utilísim* funcional~ versátil~ versatilidad fácil~ facilidad facilita* facilit* facilísim*
    sencillo~ sencillez intuitivo~ claridad esclarecedor~ aclar* instructivo~ enriquecedor~ provechoso~
    barato~ baratísim* económico~ asequible~ buen_precio precio_justo precios_justos mejor_precio
    precio_imbatible buenos_precios precio_razonable calidad_precio calidad-precio relación_calidad
    vale_la_pena valió_la_pena merece_la_pena mereció_la_pena merecer_la_pena valer_la_pena vale_cada
    vale_mucho vale_lo_que_cuesta vale_su_precio vale_oro ganga gangas chollo chollazo buena_compra
    gran_compra buena_inversión de_calidad calidad_excelente buena_calidad alta_calidad gran_calidad
    calidad_superior calidad_increíble superior~ elegante~ elegancia sofisticad* lujoso~ encantador~
    estiloso~ atractivo~ cuidado_al_detalle cuidadoso~ minucioso~ riguroso~ rigor detallista~ preciso~
    limpio~ limpieza limpísim* ordenado~ pulcr* higiénico~ saludable~ sano~ tranquilo~ tranquilidad
    sereno~ serenidad relajante~ relaj* armonios* armonía equilibrado~ equilibrio flexible~ flexibilidad
    recomiendo recomienda recomiendan recomendamos recomendé recomendó recomendar recomendaré
    recomendaría recomendable~ recomendad* recomendación aconsejo aconsejable~ repetiré repetiría
    repetiremos repetir_sin_duda volveré volveremos volvería volver_a_comprar volveré_a_comprar
    volvería_a_comprar volveremos_seguro sin_duda_repito repito_seguro cliente_fiel fiel~ fidelidad
    soy_fan fan_total gracias mil_gracias muchas_gracias gracias_a_todos agradec* agradecido~ agradezco
    agradecimiento* gratitud felicit* felicitaciones elogi* elogio* elogiable~ loable~ alab* alabanza*
    aplaus* aplaud* mérito* merecid* merecido~ reconocimiento* valorad* valora valoran
    valoración_positiva orgullo orgulloso~ honor privilegi* privilegiad* suerte afortunad* afortunado~
    éxito* exitos* exitoso~ victoria* vencer venció vencedor~ ganamos ganado ganar ganador~ ganadora
    conquist* campeón campeona campeones supera_las_expectativas superó_mis_expectativas
    superó_las_expectativas superó_todas supera_mis por_encima_de_lo_esperado mejor_de_lo_esperado
    mejor_de_lo_que_esperaba mejor_de_lo_que_pensaba mejorado~ mejoró mejoran mejora mejoras mejoría
    ha_mejorado han_mejorado progreso* progres* avanz* avance* crecimiento crecer prometedor~ esperanza
    esperanzador~ optimis* optimista~ animad* ánimo* alient* alentador~ incentiv* apoyo apoyan apoya
    apoyaron apoyad* ayudó_mucho ayudaron_mucho ayuda_mucho gran_ayuda muy_útil buen_servicio
    buena_atención gran_servicio excelente_atención servicio_rápido atención_inmejorable trato_excelente
    trato_inmejorable buen_trato trato_exquisito ventaja ventajas ventajos* ventajoso~ beneficio*
    beneficios* positivo~ constructivo~ productivo~ productividad nos_escuchan escuchan_nuestras
    me_escucharon nos_escucharon escuchado~ cumple_lo_que_promete cumplen_lo_que_prometen
    cumple_lo_prometido cumplen_lo_prometido cumplió_lo_prometido cumple_su_función
    cumple_con_su_función cumple_con_lo cumple_bien cumple_perfectamente cumplidor~ cumplen_su_palabra
    palabra_cumplida promesa_cumplida funciona_bien funciona_muy_bien funciona_perfecto
    funciona_perfectamente funciona_genial funcionan_bien funcionó_bien funciona_de_maravilla va_genial
    va_muy_bien va_perfecto va_de_lujo va_de_maravilla como_nuevo como_nueva como_un_reloj como_la_seda
    todo_perfecto todo_genial todo_correcto todo_bien todo_excelente salió_bien salió_todo_bien
    no_está_mal nada_mal no_está_nada_mal no_es_malo no_es_mala no_son_malos no_defrauda no_decepciona
    no_decepcionó nunca_decepciona nunca_defrauda nunca_falla nunca_ha_fallado no_me_arrepiento
    no_me_arrepentí no_tengo_quejas no_tengo_queja no_hay_quejas no_puedo_quejarme sin_quejas
    sin_problemas sin_problema sin_ningún_problema sin_pegas sin_complicaciones sin_arrepentimiento
    sin_estrés ningún_problema cero_problemas ni_un_problema ningún_fallo guay molar mola molan molón
    molona mazo_de_bueno chévere padre_total chido~ piola copado~ bacano~ lindísim* amor amores amado~
    amistad amigable~ abrazo* beso besos besitos besito fiesta fiestas festej* celebr* brind* viva yuju
    yupi wow guau yay bien_ahí vamos_equipo paz libertad libre_al_fin bendición bendiciones bendig*
    bendecid* gloria gracias_a_dios ídolo ídolos reina rey crack_total grande_equipo soñad*
    sueños_cumplidos ensueño mágico~ magia romántic* poétic* poesía luminos* radiante~ vibrante~
    coloridos colorido perfumad* suave~ suavidad sedos* hidrata entrañable~ majísim* apañado~ mañoso~
    resolutivo~ diligente~ proactivo~ cercano~ cercanía empatía empátic* humano_y_cercano comprensivo~
    comprensión paciente~ paciencia_infinita`,
  '1': `dieron_respuesta dio_respuesta ya_era_hora han_cuidado cuidado_los_detalles regalan regaló regalaron
    se_preocupa_por se_preocupa_de_verdad gran sabios feliz_cumpleaños corazón corazones ok
    vale_perfecto correcto~ adecuado~ apropiado~ aceptable~ razonable~ suficiente_para decente~ digno~
    válido~ conveniente~ pertinente~ relevante~ coherente~ consistente~ lógico~ sensato~ prudente~
    seriedad discreto~ humilde~ humildad paciencia valiente~ valentía audaz~ ambicioso~ ambición
    decidido~ determinación persistente~ dinámico~ dinamismo activo~ participativo~ participación
    inclusivo~ inclusión diversidad tolerante~ tolerancia apertura diálogo colabor* colaborativo~
    cooper* compart* juntos ayud* ayuda ayudan acompañ* acompañamiento asesor* asesoramiento formación
    formaciones cursos aprendí aprender aprendizaje aprendo enseñ* explicó explicaron explican_bien
    informativo~ completo~ completa variado~ variedad amplia_gama elección opciones oferta ofrec*
    gratuito~ gratis regalo* detalle_bonito descuento* promoción promociones ahorr* ahorro garantía*
    garantiz* compromiso compromisos esfuerz* esfuerzo* intentan_mejorar se_preocupan_por proteg*
    protección protegid* cuidan cuida cuidado~ preserv* conserv* reciclaje reciclar recicla reutiliz*
    local locales de_proximidad biológico~ orgánico~ natural~ vegano~ energía_limpia renovable~ renov*
    moderniz* actualizad* simplific* agiliz* mejorar optimiz* perfeccion* funciona funcionan funcionó
    funcionaba sirve sirven sirvió resuelve resuelven resolvió resolvieron resuelto~ solución soluciones
    solucion* respondieron_rápido responden_rápido respuesta_rápida atendió atendieron atención
    disponible~ disponibilidad organizado~ planificad* estructurad* calma calmad* silencioso~ silencio
    descans* descanso nuevecit* nuevito intacto~ tal_como_se_describe como_se_describe según_descripción
    según_lo_descrito como_esperaba como_lo_esperaba según_lo_previsto como_prometieron de_acuerdo
    acuerdo concuerd* apruebo aprobad* aprobación claro_que_sí por_supuesto sí_señor seguid_así
    sigan_así sigue_así ánimo_equipo fuerza suerte_a_todos buena_suerte a_por_ello ansioso_por deseando
    con_ganas muchas_ganas deseo* quiero_más interés interesad* interesa curios* curiosidad especial
    especiales diferente_y_bueno clásico~ tradicional~ auténtico~ genuino~ realista~ popular~ famos*
    reputación prefer* prefiero favorito~ favorita favoritos bien muy_bien bastante_bien bastante_bueno
    bastante_buena tan_bien menos_mal al_menos por_lo_menos_eso por_suerte por_fin grande_ayuda
    grandios* grandioso~ calentit* mullid* espacios* espacioso~ amplio~ luminosidad céntrico~
    cerca_de_todo nutritivo~ hidratante~ delicado~ delicadeza vivaz lúdico~ didáctico~ ameno~ amena
    entretenido~ entretenid* entretiene memorable~ profund* fluido~ fluidez lectura_fácil lectura_ágil
    lectura_amena devoré me_lo_leí_en_un_día releer releeré reflexión reflexiones hace_pensar
    reflexionar compensa compensó beneficia* favorable~ favorece conform* conforme solvente~ cumple
    cumplen cumplió cumplido~ apto~ capaz capaces hábil~ habilidad dominio convence convenció
    convincente~ estimad* querido~ querida quiero_agradecer saludos abrazote desayuno_rico conciliación
    horario_flexible ascenso promocion* paga_extra bonus incentivo* aumento_de_sueldo subida_de_sueldo
    buen_sueldo estabilidad`,
};
