/** Spanish blame, written for this project. Same signs as the praise. */
export const spanishBlame: Readonly<Record<string, string>> = {
  '-1': `duro duros pierden pierden_clientes rasga se_rasga rasgan devolverlo devolverla en_un_cajón encogido
    encoge castigado~ caro caros muy_cara muy_caras es_cara son_caras sale_cara demasiado_caras más_cara
    más_caras tan_cara extrañeza preocupado~ me_preocupa me_preocupan nos_preocupa demasiado_trabajo
    mucho_trabajo poco_personal poca_gente semanas_esperando meses_esperando días_esperando
    horas_esperando dañar daña dañan dañó desgraciadamente lamentablemente desafortunadamente lástima
    qué_pena una_pena da_pena es_una_pena mediano~ regular regulares regulero~ del_montón normalito~
    normalucho~ ni_fu_ni_fa nada_especial nada_del_otro_mundo sin_más sin_gracia sin_sal soso~ insípido~
    insulso~ tibio~ previsible~ predecible~ banal~ común_y_corriente repetitivo~ monótono~ monotonía
    cansino~ cansancio cansad* cansado~ cansa cansó pesado~ aburrid* aburrido~ aburre aburrió
    aburrimiento aburr* tedioso~ tedio rollo coñazo plomazo plomo se_hace_largo se_hace_larga lento~
    lentitud despacio demora demoras demoró demoran demorado~ tarda tardan tardó tardaron tardanza
    retraso retrasos retrasad* retrasado~ retras* mucha_espera larga_espera tiempo_de_espera colas
    esperando_desde llevo_esperando sigo_esperando todavía_espero aún_espero aún_no_ha_llegado
    todavía_no_llega todavía_no_ha_llegado aún_no_llega todavía_estoy_esperando hasta_hoy_nada
    hasta_ahora_nada carísim* costos* costoso~ precio_alto precios_altos precio_elevado precios_elevados
    encarec* encareció subida_de_precios subida_de_precio aumento_de_precios sobreprecio recargo* multas
    cobran_de_más cobraron_de_más difícil~ dificultad* dificult* complicado~ complicación complicaciones
    complic* complejo_de_más confuso~ confusión confund* desorden desordenado~ desorganizad*
    desorganización desorganizado~ caos caótico~ lío líos follón embrollo incompleto~ insuficiente~
    insuficiencia escaso~ escasez poquísim* falta faltan faltaba faltó faltaron faltar carece carencia*
    carente~ ausencia ausente~ limitado~ limitación limitaciones restricción restricciones restring*
    problema problemas problemátic* problemático~ problemilla* inconveniente* defecto defectos
    defectuoso~ error errores equivocad* equivocado~ equivocación equivoc* fallo fallos falla fallas
    fallan fallaron fallar fallando bug bugs se_cuelga se_bloquea se_cierra_solo se_traba se_congela
    avería averías averiad* incómodo~ incomod* incomodidad apretado~ estrecho~ demasiado_pequeño
    demasiado_pequeña demasiado_grande demasiado_corto demasiado_largo demasiado_caro demasiado_cara
    demasiado_lento demasiado_lenta frágil~ fragilidad débil~ debilidad flojo~ flojit* endeble~ exceso
    excesos excesivo~ exager* exagerad* demasiado~ innecesario~ superfluo~ prescindible~ evitable~
    desperdici* despilfarr* derroch* sobra sobran envoltorio_inútil exceso_de_plástico
    exceso_de_embalaje desechable~ usar_y_tirar contaminante~ contamin* contaminación emisiones
    greenwashing ruido ruidoso~ ruidos sucio~ suciedad ensuci* moho mal_olor huele_mal hedor apest*
    mancha manchas manchad* rayad* rayado~ arañad* arañazo* abollad* rasgad* desgastad* desgast*
    gastado~ viejo~ anticuad* anticuado~ obsoleto~ desactualizad* desfasad* retrógrad* oxid* óxido
    desteñid* destiñó encogió se_despega se_despegó descosid* descosido~ gotea goter* fuga fugas duda
    dudas dud* dudoso~ incierto~ incertidumbre inseguro~ inseguridad desconfi* desconfianza temor
    temores miedo miedos asust* preocupante~ preocupación preocupaciones ansiedad nervios nervioso~
    estrés estresante~ estresad* estres* presión presiones tensión tensiones tenso~ sobrecarga
    sobrecargad* agotad* agotador~ agotamiento exhaust* fatiga horas_extra horas_extras
    falta_de_personal falta_de_tiempo sin_tiempo sin_recursos sin_medios precari* precariedad paro
    desempleo despid* despido* recorte recortes recort* conflicto* disput* huelga* crisis queja quejas
    quej* reclam* reclamación reclamaciones protest* crític* pegas devolución devoluciones devolví
    devuelt* reembols* reembolso cancel* cancelad* cancelación desist* abandon* olvid* olvidad* ignor*
    ignorad* desatend* desatención descuid* descuido* dejadez neglig* negligencia pereza perezoso~ vago~
    holgazán frialdad distante~ seco~ antipátic* antipático~ indiferen* indiferente~ desinter*
    desinterés impersonal~ burocrátic* burocracia papeleo rígid* rígido~ inflexible~ terco~ testarud*
    injustific* injustificado~ infundad* ambigu* ambiguo~ opac* poco_claro poco_clara poco_claros
    poco_transparente poca_transparencia poco_fiable poco_práctico poco_útil poco_serio
    poco_recomendable poco_profesional contradic* contradictor* contradicción incoheren* incoherente~
    incongruen* inconsisten* superficial~ superficialidad ingenu* simplón simplona simplista~ cliché
    clichés tópico~ forzad* forzado~ artificial~ pretencios* estanc* estancad* empeor* empeora empeoró
    empeorado declive decae decadente~ decadencia bajó_de_calidad ha_bajado_la_calidad bajada_de_calidad
    pierde perdió perder perdemos perdí pérdida pérdidas perdido~ perdimos derrota* derrotad*
    menos_bueno menos_buena deja_que_desear podría_ser_mejor podría_mejorar puede_mejorar pueden_mejorar
    podrían_mejorar podría_estar_mejor debe_mejorar deben_mejorar mejorable~ tiene_que_mejorar
    tienen_que_mejorar hay_que_mejorar margen_de_mejora esperaba_más esperaba_mejor esperaba_otra_cosa
    esperaba_mucho_más me_esperaba_más por_debajo_de_lo_esperado por_debajo_de_las_expectativas no_va
    nada_nuevo sin_respuesta sin_solución sin_efecto sin_utilidad sin_sentido sin_interés sin_calidad
    sin_explicación sin_avisar sin_aviso sin_condiciones sin_rumbo sin_futuro sin_ganas
    sin_pies_ni_cabeza ni_siquiera ni_caso mal mal_hecho~ mal_acabado~ mal_explicado~ mal_atendido~
    mal_embalado~ mal_empaquetado~ mal_escrito~ mal_traducido~ mal_organizado~ mal_educado~ maleducad*
    maleducado~ mal_pagado~ mal_gestionado~ malestar malentendid* salió_mal sale_mal va_mal fue_mal
    funciona_mal va_fatal triste~ tristeza llor* lloro llorar lágrimas soledad solo_y_triste sufr*
    sufrimiento dolor dolores doloros* duele dolió enferm* fiebre gripe herid* daños accidente*
    mala_suerte culpa culpable* amenaz* peligr* riesgo riesgos alarm* envidi* celos raro~ rarísim*
    absurdo_a_veces brusco~ tosco~ áspero~ salado~ quemad* crud* crudo~ grasient* aceitoso~ congelad*
    mustio~ caducad* caducado~ pasado_de_fecha torcid* cojea inestable~ inestabilidad inaccesible~
    agotado~ sin_stock sin_existencias fuera_de_plazo aplazad* pospuest* tacaño~ rácano~ escatim*
    marear_la_perdiz largas dar_largas excus* excusa pretexto*`,
  '-2': `parece_barato parece_barata no_se_puede_decir_nada irme_de_aquí quiero_irme pienso_en_irme
    solo_un_eslogan no_duermo me_toman_el_pelo sin_respeto gritan gritó gritaron me_gritan nos_gritan
    siempre_caída siempre_caído está_caída está_caído se_cae_siempre dejado_tirado dejado_tirada
    dejan_tirado dejó_tirado dejaron_tirado dejan_tirados ni_idea_tienen no_cumple_expectativas
    no_me_convence no_me_convenció no_convence no_ha_llegado no_llegó no_funciona no_funcionó
    no_funcionan no_sirve no_sirvió no_sirven no_vale no_compensa no_responde no_responden
    no_respondieron no_respondió no_contestan no_contesta no_atienden no_cumple no_cumplen no_cumplió
    no_resuelve no_resuelven no_resolvieron no_escuchan no_nos_escuchan no_cambia no_avanza
    no_pasa_nada_nuevo no_carga no_enciende no_encaja no_arranca no_recibí no_he_recibido no_entregaron
    nadie_responde nadie_contesta nadie_atiende nadie_escucha nadie_nos_escucha nadie_resuelve
    nadie_sabe nadie_ayuda nada_cambia nada_ha_cambiado nada_funciona no_disponible malo~ mal_servicio
    mala malísima malos malas llega_tarde muy_tarde mal_asunto ruin~ feo~ feísim* fealdad decepcion*
    decepción decepciones decepcionado~ decepcionante~ defraud* defraudado~ desilus* desilusión
    desilusionad* desencant* frustr* frustrante~ frustrado~ frustración insatisf* insatisfecho~
    insatisfacción descontent* descontento~ disgust* disgusto desagrad* desagradable~ irrit* irritante~
    molest* molesto~ molestia* enfad* enfadado~ enfado enoj* enojo cabread* cabrea cabreo exasper*
    indign* indignante~ indignado~ indignación rabia rabios* furia furios* furioso~ odioso~ hart* harto~
    estoy_harto estoy_harta hasta_las_narices hasta_el_gorro hasta_los_huevos insoport* insoportable~
    intoler* intolerable~ inacept* inaceptable~ inadmisib* inadmisible~ incalific* indecente~ vergüenza
    vergonzos* vergonzoso~ avergonz* sinvergüenza* desvergonz* descar* desfachatez falta_de_respeto
    falta_de_educación falta_de_profesionalidad falta_de_consideración falta_de_transparencia
    falta_de_calidad falta_de_organización falta_de_comunicación falta_de_interés falta_de_seriedad
    falta_de_ética falta_de_atención irrespet* irrespetuoso~ groser* grosero~ estúpid* estúpido~
    estupidez tonto~ tontería* idiota* imbécil* burro~ ignorante~ ignorancia incompeten* incompetente~
    incompetencia incapac* incapaz incapaces inútil~ inútiles inservible~ ineficaz~ ineficiente~
    ineficacia inepto~ ineptitud amateur chapuz* chapuza* chapucer* arrogan* arrogante~ arrogancia
    prepoten* prepotente~ soberbia altaner* autoritari* autoritario~ abus* abusivo~ abuso* explotación
    explotad* explotador~ aprovechad* oportunist* injust* injusto~ injusticia* desigual~ desigualdad*
    discrimin* discriminación racis* machis* sexis* acoso acos* humill* humillante~ humillación
    menospreci* desprec* desprecio despreciable~ ningune* infravalorad* desmotiv* desmotivador~
    desmotivación desmotivado~ desanim* desánimo desalent* desalentador~ desmoraliz* deprim* deprimente~
    depresión desesper* desesperante~ desesperación quemado~ burnout burn_out engañ* engaño* engañoso~
    engañabobos timo timad* timan timador~ estaf* estafa* estafador~ fraude* fraudulent* robo robos
    robad* robaron roban robar ladrón ladrones ladrona atraco trampa trampas trampos* tramposo~ mentir*
    mentira* mentiros* mentiroso~ miente mienten mintió mintieron fals* falso~ falsedad hipócrit*
    hipocresía fachada postureo pura_fachada solo_palabras palabras_vacías promesas_vacías
    promesas_incumplidas promesa_incumplida promesas_rotas palabrería humo_vendido venden_humo
    vende_humo puro_humo puro_marketing solo_marketing lavado_verde lavado_de_cara lavado_de_imagen
    publicidad_engañosa de_boquilla bla_bla_bla cuento_chino tomadura_de_pelo toman_el_pelo
    tomar_el_pelo nos_toman_por nos_toman_el_pelo burla burl* corrupt* corrupción ilegal~ delito*
    crimin* crimen deshonest* deshonesto~ traici* traición mala_fe mala_calidad pésima_calidad
    poca_calidad baja_calidad calidad_dudosa calidad_ínfima inferior~ mediocre~ mediocridad pobre~
    pobreza cutre~ cutrez chungo~ vulgar~ ridícul* ridículo~ absurd* absurdo~ patétic* patético~
    payasad* payas* grotesc* disparat* incomprensib* incomprensible~ ilógic* irracional~ irrespons*
    irresponsable~ irresponsabilidad insensib* insensible~ rompió rompe rompen rompieron romper roto~
    rota rotas se_rompe se_rompió estrope* estropeado~ estropeó dañado~ dañada descompuso descompuest*
    llegó_roto llegó_rota llegó_dañado llegó_dañada llegó_tarde llegó_mal llegó_defectuoso vino_roto
    vino_rota vino_mal dejó_de_funcionar dejó_de_ir fracas* fracaso* fiasco* desastr* desastroso~ basura
    basuras bazofia porquería porquerías trasto cacharro_inútil chatarra asco asqueros* asqueroso~
    repugn* repugnante~ repulsiv* nauseabund* vomit* vómito* incomible~ incomibles tóxico~ tóxic*
    toxicidad peligros* peligroso~ perjudic* perjudicial~ perjuicio* nociv* nocivo~ dañin* dañino~
    insalubre~ arrepent* arrepiento arrepentid* arrepentí arrepentimiento no_recomiendo no_lo_recomiendo
    no_la_recomiendo no_recomendaría no_lo_recomendaría no_recomendable no_aconsejo no_volveré no_vuelvo
    no_vuelvo_a_comprar no_volvería no_volvería_a_comprar no_repetiré no_repito nunca_más nunca_volveré
    jamás_volveré no_compren no_compréis no_lo_compréis no_lo_compren no_compres no_lo_compres eviten
    evitad a_evitar huir huyan huid para_salir_corriendo pérdida_de_tiempo pérdida_de_dinero
    perder_el_tiempo perdí_el_tiempo tiempo_perdido dinero_perdido dinero_tirado tirar_el_dinero
    dinero_a_la_basura tirado_a_la_basura no_merece_la_pena no_vale_la_pena no_valió_la_pena
    no_mereció_la_pena no_vale_nada no_vale_para_nada no_sirve_para_nada no_sirve_de_nada
    no_vale_lo_que_cuesta no_vale_su_precio deja_mucho_que_desear dejan_mucho_que_desear
    dejó_mucho_que_desear no_me_gusta no_me_gustó no_me_gustan no_gusta no_aguanto no_aguanto_más
    no_soporto no_puedo_más no_hay_derecho no_hay_quien no_tiene_nombre no_tiene_sentido
    no_tienen_ni_idea ni_puta_idea no_les_importa no_les_importamos les_da_igual nos_ignoran no_respetan
    no_valoran cero_transparencia cero_respeto cero_empatía ningún_respeto ninguna_consideración
    ninguna_transparencia ninguna_respuesta ningún_apoyo ningún_esfuerzo ninguna_ayuda ni_una_respuesta
    todo_sigue_igual más_de_lo_mismo peor_imposible de_mal_en_peor cada_vez_peor cada_vez_menos peor
    peores lo_peor_es calvario suplicio martirio tortura sufrible maldad malvad* crueldad cruel~
    agresiv* agresivo~ agresión agred* violent* violencia insult* ofens* ofend* injuri* chantaj* muert*
    muerto~ murió morir muere muerte asesin* mataron tragedia trágic* guerra* terroris* atentado*
    escándal* escandalos* lament* lamentable lamentables deplor* deplorable~ desolador~ aterr*
    aterrador~ chocante~ espant* barbaridad precio_absurdo precios_absurdos precios_abusivos
    precio_desorbitado precios_desorbitados clavada sablazo odiad* detestable~ insostenible~ inviable~
    intransig* inexplic* inexplicable~ inexistente~ nulo~ nula nulas inhuman* imperdonable~ cabron*
    tocapelotas gilipoll* gilipollez fastidi* fastidio fastidioso~ jodid* jodido~ putead* puteo cagad*
    cagada cagaron mierdecill* atrasad* bochorn* bochornoso~ nefast* calamidad`,
  '-3': `pésimo~ pésim* malísim* horrible~ horribl* horroroso~ horror horrores terrible~ espantoso~ fatal
    nefasto~ funesto~ pavoros* atroz atroces abomin* abominable~ execr* execrable~ miserable~ miseria*
    catástrof* catastrófico~ desastre* un_desastre_total calamit* pesadilla* infierno infernal~ lo_peor
    el_peor la_peor los_peores las_peores peor_servicio peor_empresa peor_compra peor_experiencia
    peor_atención peor_producto cero_estrellas 0_estrellas una_estrella 1_estrella nota_cero un_cero
    un_0 basura_total pura_basura auténtica_basura una_basura un_asco vaya_asco qué_asco una_vergüenza
    vergüenza_ajena vaya_vergüenza es_una_vergüenza una_mierda mierda* una_puta_mierda puta putas puto
    putos cabrón cabrones hijo_de_puta hijos_de_puta hdp gilipollas coño joder pendej* mamada culer*
    culero malnacid* cretin* canalla* escoria chusma gentuza odio odia odiamos odiar odié odiaba detesto
    detesta detestamos detest* aborrezco aborrec* repudi* maldit* maldito~ estafa_total
    robo_a_mano_armada atraco_a_mano_armada delincuent* mafia* mafios* bandid* sinvergonz* vomitivo~
    infame~ inmund* inmundicia repulsa aberra* aberrante~ monstruos* macabr* tenebros* impresentable~
    esperpento esperpéntic* lamentabilísim*`,
};
