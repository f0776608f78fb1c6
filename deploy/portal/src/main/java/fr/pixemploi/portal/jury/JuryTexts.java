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

    @Message("Retour à la session")
    String backToSession();

    @Message("Décision")
    String decision();

    @Message("Publier plusieurs sessions")
    String newMeeting();

    @Message("N’ont pas passé le test : {count}")
    String absentTitle(int count);
}
