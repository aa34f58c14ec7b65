// cspell:ignore mainstreaming LOAC bello nonintervention noninterference bellum TCBMs multistakeholder
/** What people call the topics, beside the names on record: each only what means neither more nor less. */
export const namesOfTopics = `
Topic:gender-language gender issues|gender equality|gender mainstreaming|gender wording|gender references|gender provisions|women in cyber|gender sensitive language|gender inclusive language|gender dimension|gender aspects|gender balance|gender inclusion|role of women|participation of women|full participation of women
Topic:human-rights-language human rights wording|human rights references|human rights obligations|human rights provisions|human rights and fundamental freedoms|HR language|human rights online
Topic:poa UN PoA|PoA idea|PoA initiative|UN cyber programme|PoA mechanism|PoA process
Topic:legally-binding-instrument cyber convention|international treaty|binding rules|legally binding rules|legally binding norms|legal instrument|global treaty|ICT treaty|new legal instrument|cybersecurity treaty|binding accord|hard law
Topic:spyware-hackers-for-hire commercial spyware|hack for hire|cyber mercenaries|commercial hacking tools|commercial cyber intrusion|cyber intrusion capabilities|intrusion tools|commercially available ICT intrusion capabilities|spyware vendors|spyware industry
Topic:threat-repository threats repository|cyber threat repository|global repository of threats|repository|threat database|threat portal
Topic:ransomware ransomware attacks|ransom attacks|ransomware incidents|ransomware threat|ransomware gangs|ransomware groups|cyber extortion
Topic:critical-infrastructure CII|critical information infrastructure|critical services|protection of critical infrastructure|critical infrastructure protection|attacks on critical infrastructure|vital infrastructure
Topic:data-security security of data|data privacy
Topic:supply-chain ICT supply chain|ICT supply chains|supply chain attacks|integrity of the supply chain
Topic:ai-emerging-tech emerging tech|new technologies|new and emerging technologies|AI risks|new tech|AI threats|AI security
Topic:militarisation cyber weapons|cyber arms race|cyberweapons|offensive cyber capabilities|military use of ICTs|weaponisation of ICTs|weaponization|military cyber capabilities
Topic:ukraine-aggression Russian invasion|Russian war|conflict in Ukraine|Ukraine conflict|Ukraine invasion|Russo-Ukrainian war
Topic:public-core core of the internet|general availability of the internet|integrity of the internet|availability and integrity of the internet
Topic:acquis-implementation norms implementation|norm implementation|implementing the norms|framework for responsible state behaviour|framework of responsible state behaviour
Topic:new-norms further norms|development of new norms|developing new norms|extra norms|norm development
Topic:norms-implementation-checklist norm checklist|implementation checklist|survey of national implementation|voluntary checklist|norms survey
Topic:surveillance mass surveillance|digital surveillance|surveillance technology|arbitrary surveillance|unlawful surveillance|online surveillance
Topic:internet-shutdowns internet blackouts|network shutdowns|shutting down the internet|internet cuts|cutting off the internet|net shutdowns
Topic:international-law international legal framework|applicability of international law|how international law applies
Topic:ihl-applicability laws of war|LOAC|law of war|international humanitarian law applicability|jus in bello
Topic:sovereignty state sovereignty|cyber sovereignty|sovereign rights|national sovereignty|sovereignty in cyberspace|sovereignty rule|violations of sovereignty
Topic:non-intervention nonintervention|interference in internal affairs|intervention in internal affairs|principle of non-intervention|noninterference|foreign interference
Topic:due-diligence due diligence obligation|due diligence principle|no harm principle
Topic:countermeasures counter-measures|counter measures|cyber countermeasures
Topic:collective-countermeasures collective counter-measures|countermeasures on behalf of others
Topic:use-of-force-self-defence jus ad bellum|threat of force|prohibition of force|prohibition on the use of force
Topic:attribution attributing attacks|attribution of cyberattacks|attribution of attacks|public attribution|attribution of cyber incidents
Topic:cbm trust building|trust-building measures|transparency measures|confidence measures|transparency and confidence-building measures|TCBMs
Topic:poc-directory directory of contacts|global directory|contact points|PoCs|points of contact network|PoC network|contact point directory
Topic:capacity-building assistance to developing countries|capacity development|cyber capacity|building capacity
Topic:regular-institutional-dialogue institutional architecture|future dialogue|follow-up mechanism|successor to the OEWG|successor mechanism|institutional arrangements|regular dialogue
Topic:thematic-groups DTG|dedicated groups
Topic:stakeholder-participation multistakeholder participation|multi-stakeholder participation|NGO participation|NGO access|participation of civil society|participation of stakeholders|private sector participation|stakeholder accreditation|accreditation of NGOs|role of stakeholders|stakeholder inclusion|access for NGOs|inclusion of civil society|involvement of civil society|multistakeholder engagement|industry participation|NGO accreditation
Topic:oewg-process work of the OEWG|OEWG mandate|conduct of the OEWG
Topic:host-country-visas visa denials|host country obligations|US visas|visa issues|visa problems|visa delays|host country agreement
Topic:internet-governance governance of the internet|multistakeholder governance|internationalisation of internet governance|global internet governance
Topic:cybercrime computer crime|online crime|criminal misuse of ICTs|use of ICTs for criminal purposes|cybercriminals|cyber criminals|crime online
Topic:norms norms of responsible state behaviour|voluntary norms|norms of behaviour|responsible state behaviour|rules of the road|responsible behaviour|norms and principles|UN norms
Topic:threats cyber threats|threat landscape|threat perceptions|ICT threats|emerging threats|potential threats
`;
