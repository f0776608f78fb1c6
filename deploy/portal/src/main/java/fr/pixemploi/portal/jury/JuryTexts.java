package fr.pixemploi.portal.jury;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the jury's pages say, in French; English is in {@code messages/jury_en.properties}. */
@MessageBundle("jury")
public interface JuryTexts {
    @Message("À examiner")
    String navQueue();

    @Message("Propositions")
    String navProposals();

    @Message("Réunions")
    String navMeetings();

    @Message("Réclamations")
    String navComplaints();

    @Message("Identités")
    String navIdentities();

    @Message("Sessions")
    String navSessions();

    @Message("Règles")
    String navVersions();

    @Message("Sessions à examiner")
    String queueTitle();

    @Message("Afficher")
    String filter();

    @Message("Toutes")
    String all();

    @Message("À regarder par quelqu’un")
    String human();

    @Message("Prêtes à publier")
    String automatic();

    @Message("Les miennes")
    String mine();

    @Message("Filtrer")
    String apply();

    @Message("Des propositions attendent un deuxième membre.")
    String proposalsWait();

    @Message("Voir les propositions")
    String toProposals();

    @Message("Rien à examiner.")
    String nothing();

    @Message("Session du {moment}")
    String sessionOf(String moment);

    @Message("Remise au jury le {day}")
    String handedOver(String day);

    @Message("Candidats : {count}")
    String candidates(Long count);

    @Message(
            "{#switch kind}{#case 'proposal'}Proposition sans deuxième membre{#case 'integrity-facts'}Alertes ou pages quittées{#case 'incident'}Incident pour le jury{#case 'awaited-test'}Test pas encore revenu{#case 'unmatched-test'}Test dont le compte n’est pas connu{#case 'identity-correction'}Identité à corriger{/switch} : {count}")
    String question(String kind, Integer count);

    @Message("Prête à publier")
    String ready();

    @Message("Prise en charge")
    String taken();

    @Message("Prise par moi")
    String takenByMe();

    @Message("Personne ne s’en occupe")
    String free();

    @Message("Page suivante")
    String more();

    @Message("Toutes les sessions")
    String sessionsTitle();

    @Message("Aucune session.")
    String noSession();

    @Message("M’en occuper")
    String take();

    @Message("Publier les résultats de la session")
    String publish();

    @Message(
            "Chaque candidat lit son résultat. Les validés reçoivent leur certificat. Publier à nouveau ajoute ce qui a changé.")
    String publishHint();

    @Message("Retirer les résultats de la session")
    String withdraw();

    @Message("Les certificats sont révoqués pour toujours. Une nouvelle publication en crée d’autres.")
    String withdrawHint();

    @Message("Rendre la session au centre")
    String giveBack();

    @Message("Le centre peut alors corriger, puis finaliser à nouveau.")
    String giveBackHint();

    @Message("Raison")
    String reason();

    @Message("Je confirme")
    String sure();

    @Message("Candidats")
    String candidatesTitle();

    @Message("{#switch code}{#case 'validated'}Validée{#case 'rejected'}Refusée{#case 'cancelled'}Annulée{/switch}")
    String status(String code);

    @Message(
            "{#switch code}{#case 'validated'}Valider{#case 'rejected'}Refuser{#case 'cancelled'}Annuler{#case 'as-scored'}Revenir au calcul des règles{/switch}")
    String wanted(String code);

    @Message("{#switch code}{#case 'pix'}Pix{#case 'clea-numerique'}CléA numérique{/switch}")
    String certification(String code);

    @Message("{score} pix")
    String pix(Integer score);

    @Message("Test attendu")
    String awaited();

    @Message("Pas encore corrigé")
    String unscored();

    @Message("Décision du jury")
    String overridden();

    @Message("Pas encore publié")
    String toBeTold();

    @Message("Publié le {day}")
    String told(String day);

    @Message("Résultat retiré après sa publication : {reason}")
    String withdrawn(String reason);

    @Message("Test quitté avant la fin")
    String degraded();

    @Message("Alertes : {count}")
    String alerts(int count);

    @Message("Pages quittées : {count}")
    String focusLosses(int count);

    @Message("Proposition à confirmer")
    String proposalWaits();

    @Message("N’a pas passé le test")
    String absent();

    @Message(
            "{#switch code}{#case 'completed'}Test terminé{#case 'candidate'}Parti avant la fin{#case 'technical'}Arrêté par un problème technique{#case 'invigilator'}Arrêté par le surveillant{#case 'expired'}Temps écoulé{/switch}")
    String ended(String code);

    @Message("Réponses : {count}")
    String answers(Integer count);

    @Message("Incidents")
    String incidents();

    @Message("Aucun incident.")
    String noIncident();

    @Message("Candidat n° {number}")
    String candidateNumber(Integer number);

    @Message("Commentaire du centre")
    String comment();

    @Message("Ce que donnerait une nouvelle correction")
    String rescoring();

    @Message("Après la correction d’une question fausse, les tests peuvent être corrigés à nouveau.")
    String rescoringHint();

    @Message("Rien ne changerait.")
    String rescoringNone();

    @Message("Avant")
    String before();

    @Message("Après")
    String after();

    @Message("Appliquer la nouvelle correction")
    String rescore();

    @Message("Publiez ensuite la session à nouveau pour dire ce qui a changé.")
    String rescoreHint();

    @Message("Décidé par le jury, ne change pas")
    String juryWord();

    @Message("Candidat n° {number}, {name}")
    String candidateOf(Integer number, String name);

    @Message("Retour à la session")
    String backToSession();

    @Message("Niveau sûr à {chance} %, écart type {sd} pix")
    String certainty(int chance, int sd);

    @Message("Compétences")
    String competences();

    @Message("Compétence")
    String competence();

    @Message("Niveau")
    String level();

    @Message("Pix")
    String pixWord();

    @Message("Ce que lit le candidat")
    String toCandidate();

    @Message("Décisions, dans l’ordre")
    String decisions();

    @Message(
            "{#switch code}{#case 'scored'}Calculé par les règles{#case 'proposed'}Proposé{#case 'confirmed'}Confirmé{#case 'declined'}Écarté{/switch}")
    String kind(String code);

    @Message("par moi")
    String byMe();

    @Message("par un autre membre")
    String byOther();

    @Message("Une proposition attend")
    String waitingTitle();

    @Message("Vous l’avez faite : un autre membre doit répondre.")
    String waitingMine();

    @Message("Confirmer")
    String confirm();

    @Message("Écarter")
    String decline();

    @Message("Proposer une autre décision")
    String propose();

    @Message("Elle ne vaut que si un autre membre la confirme. D’ici là, rien de ce candidat n’est publié.")
    String proposeHint();

    @Message("Décision")
    String decision();

    @Message("Ce que liront le candidat et le centre")
    String commentFor();

    @Message("Obligatoire pour refuser ou annuler, et seulement là.")
    String commentHint();

    @Message("Pas de texte")
    String noComment();

    @Message("Raison, pour les autres membres du jury")
    String reasonJury();

    @Message("Pour quelle certification")
    String which();

    @Message("Toutes celles du candidat")
    String both();

    @Message("Proposer")
    String proposeGo();

    @Message("Publier le résultat de ce candidat")
    String publishOne();

    @Message("Retirer le résultat de ce candidat")
    String withdrawOne();

    @Message(
            "{#switch code}{#case 'fraud'}Fraude{#case 'cancelled-due-to-neutralization'}Trop de questions en panne{#case 'cancelled-due-to-lack-of-answers-for-technical-reason'}Trop peu de réponses, problème technique{#case 'cancelled-by-jury'}Annulée par le jury{#case 'rejected-due-to-lack-of-answers'}Trop peu de réponses{#case 'rejected-due-to-insufficient-correct-answers'}Trop peu de bonnes réponses{#case 'rejected-due-to-zero-pix-score'}Score de 0 pix{#case 'rejected-edu-not-eligible'}Conditions de Pix+ Édu non remplies{#case 'rejected-pix-plus-not-obtained'}Pix+ non obtenue{#case 'rejected-clea-too-few-pix'}Score trop bas pour CléA numérique{#case 'rejected-clea-degraded-score'}Test quitté trop tôt pour CléA numérique{/switch}")
    String commentKey(String code);

    @Message("Propositions à confirmer")
    String proposalsTitle();

    @Message("Aucune proposition n’attend.")
    String noProposal();

    @Message("Proposé le {moment}")
    String proposedOn(String moment);

    @Message("Lire et répondre")
    String read();

    @Message("Réunions du jury")
    String meetingsTitle();

    @Message("Publier plusieurs sessions")
    String newMeeting();

    @Message("Comme l’a décidé une réunion de trois membres.")
    String newMeetingHint();

    @Message("Aucune réunion.")
    String noMeeting();

    @Message("Réunion du {day}")
    String meetingOf(String day);

    @Message("Retire une réunion d’avant")
    String takesBack();

    @Message("Réunion")
    String membersTitle();

    @Message("Tenue le")
    String heldOn();

    @Message("Membre technique")
    String technical();

    @Message("Membre pédagogique")
    String pedagogical();

    @Message("Membre extérieur")
    String outside();

    @Message("Sessions à publier")
    String chooseSessions();

    @Message("Publier ces sessions")
    String hold();

    @Message("Sessions")
    String meetingSessions();

    @Message("Encore {count} à traiter")
    String waiting(Long count);

    @Message("Voir où ça en est")
    String refresh();

    @Message(
            "{#switch code}{#case 'published'}Publiée{#case 'unchanged'}Déjà publiée{#case 'withdrawn'}Retirée{#case 'told-since'}Pas retirée : publiée autrement depuis{#case 'not-finalized'}Pas finalisée{#case 'awaiting-sittings'}Des tests ne sont pas revenus{#case 'proposal-waits'}Une proposition attend{#case 'identity-correction-waits'}Une identité attend{/switch}")
    String outcome(String code);

    @Message("Pas encore son tour")
    String turn();

    @Message("Retirer tout ce que cette réunion a publié")
    String takeBackMeeting();

    @Message("Tout retirer")
    String takeBackGo();

    @Message("Réclamations")
    String complaintsTitle();

    @Message("Aucune réclamation n’attend.")
    String noComplaint();

    @Message("Seulement sans réponse")
    String onlyOpen();

    @Message("Aussi celles qui ont une réponse")
    String showAll();

    @Message("Reçue le {day}")
    String filedOn(String day);

    @Message("Réponse, que le candidat lira")
    String answer();

    @Message("Elle ne change pas le résultat : une autre décision se propose sur la page du candidat.")
    String answerHint();

    @Message("{#switch code}{#case 'upheld'}Justifiée{#case 'dismissed'}Pas justifiée{/switch}")
    String upheld(String code);

    @Message("Répondre")
    String answerGo();

    @Message("Identités à corriger")
    String identitiesTitle();

    @Message("Aucune demande n’attend.")
    String noIdentity();

    @Message("Connue aujourd’hui")
    String known();

    @Message("Demandée")
    String asked();

    @Message("Pourquoi")
    String why();

    @Message("Document vu")
    String proof();

    @Message("{document}, vu par {by} le {day}")
    String proofSeen(String document, String by, String day);

    @Message("La demande désigne une autre personne : deux membres doivent l’accepter.")
    String anotherPerson();

    @Message("La demande désigne la même personne : mêmes noms, même date de naissance.")
    String samePerson();

    @Message("Un membre l’accepte :")
    String firstAgreement();

    @Message("Vous l’avez acceptée : un autre membre doit répondre.")
    String anotherMember();

    @Message("{#switch code}{#case 'accepted'}Accepter{#case 'refused'}Refuser{/switch}")
    String corrected(String code);

    @Message("Raison, que le candidat lira")
    String reasonRead();

    @Message("Par exemple : le document a été vu, le reste concorde.")
    String reasonHint();

    @Message("Retirée par le centre")
    String withdrawnByCentre();

    @Message("Versions des règles")
    String versionsTitle();

    @Message("Celles que le jury a écrites. Les versions livrées avec la plateforme n’ont pas de page.")
    String versionsHint();

    @Message("Le jury n’a pas écrit de version.")
    String noVersion();

    @Message("{#switch code}{#case 'draft'}Brouillon{#case 'active'}Active{/switch}")
    String versionState(String code);

    @Message("Valable à partir du")
    String validFrom();

    @Message("Jusqu’au")
    String validUntil();

    @Message("Réponses au moins")
    String minimumAnswers();

    @Message("Score le plus haut")
    String maxScore();

    @Message("Durée du test, en minutes")
    String testMinutes();

    @Message("Source")
    String source();

    @Message("Niveaux globaux")
    String levels();

    @Message("de {from} à {to} pix")
    String fromTo(Integer from, Integer to);

    @Message("Comparer avec une autre version")
    String compare();

    @Message("Nom de l’autre version")
    String compareWith();

    @Message("Par exemple pix-core-v3, celle qui est livrée.")
    String compareHint();

    @Message("Comparer")
    String compareGo();

    @Message("Sur les {tests} derniers tests")
    String compared(Integer tests);

    @Message("Certifiés en plus")
    String gained();

    @Message("Plus certifiés")
    String lost();

    @Message("Niveau plus haut")
    String levelHigher();

    @Message("Niveau plus bas")
    String levelLower();

    @Message("Score différent")
    String scoreOtherwise();

    @Message("Score moyen, avant et après")
    String meanScore();

    @Message("Activer cette version")
    String activate();

    @Message("Une version active ne change plus jamais.")
    String activateHint();

    @Message("Vous avez écrit ce brouillon : un autre membre l’active.")
    String activateOther();

    @Message("Abandonner le brouillon")
    String drop();

    @Message(
            "{#switch code}{#case 'validated'}alerte, question remplacée{#case 'dismissed'}alerte, pas de problème trouvé{#case 'ended'}alerte, test arrêté{#case 'open'}alerte sans réponse{/switch}")
    String alertIs(String code);

    @Message("page quittée {times} fois, {seconds} secondes en tout")
    String lossIs(Integer times, int seconds);

    @Message("N’ont pas passé le test : {count}")
    String absentTitle(int count);

    @Message("Voir le candidat")
    String seeCandidate();
}
