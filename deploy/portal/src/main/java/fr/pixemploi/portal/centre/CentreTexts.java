package fr.pixemploi.portal.centre;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a centre's pages say, in French; English is in {@code messages/centre_en.properties}. */
@MessageBundle("centre")
public interface CentreTexts {
    @Message("Centre de certification")
    String title();

    @Message("Choisissez un centre")
    String choose();

    @Message("Vous n’êtes responsable d’aucun centre.")
    String none();

    @Message("Journée")
    String navDay();

    @Message("Sessions")
    String navSessions();

    @Message("Ouvrir une session")
    String navOpen();

    @Message("Importer un tableau")
    String navImport();

    @Message("Candidats")
    String navCandidates();

    @Message("Préparer")
    String navPrepare();

    @Message("Réservations")
    String navBookings();

    @Message("Jour de l’examen")
    String navExamDay();

    @Message("Finaliser")
    String navClosing();

    @Message("Certif’Pro")
    String navCertifpro();

    @Message("Cette session")
    String sessionNav();

    @Message("Le {day}")
    String dayOf(String day);

    @Message("Voir un autre jour")
    String chooseDay();

    @Message("Afficher")
    String show();

    @Message("Pas de session ce jour.")
    String noSession();

    @Message("Pas encore de session.")
    String noSessionAtAll();

    @Message("Toutes les sessions")
    String allSessions();

    @Message("Les plus anciennes d’abord.")
    String sessionsHint();

    @Message("Ouvrir une session")
    String openSession();

    @Message("Page suivante")
    String more();

    @Message("Inscrits : {count}")
    String enrolled(Integer count);

    @Message("Autorisés : {count}")
    String authorised(Integer count);

    @Message("Tests finis : {count}")
    String tested(Integer count);

    @Message("Résultats publiés : {count}")
    String published(Integer count);

    @Message("Alertes à traiter : {count}")
    String openAlerts(Integer count);

    @Message("À préparer")
    String toPrepare();

    @Message("À mettre en ordre")
    String notInOrder();

    @Message("À faire")
    String next();

    @Message("{what} : agrément jusqu’au {day}")
    String accredited(String what, String day);

    @Message("{what} : agrément sans date de fin")
    String accreditedOpen(String what);

    @Message("Demandez le renouvellement avant le {day}")
    String renewalBy(String day);

    @Message("pas en vigueur")
    String notInForce();

    @Message("Agréments")
    String accreditations();

    @Message("{#switch code}{#case 'pix'}Pix{#case 'clea-numerique'}CléA numérique{/switch}")
    String certification(String code);

    @Message(
            "{#switch code}{#case 'created'}Ouverte{#case 'cancelled'}Annulée{#case 'finalized'}Finalisée, au jury{#case 'in-process'}Examinée par le jury{#case 'processed'}Résultats publiés{/switch}")
    String status(String code);

    @Message("Session du {moment}")
    String sessionOf(String moment);

    @Message("Code d’accès des candidats")
    String accessCode();

    @Message("À écrire au tableau le jour de l’examen.")
    String accessCodeHint();

    @Message("Session annulée : {reason}")
    String cancelledBecause(String reason);

    @Message("Candidats")
    String candidates();

    @Message("Pas encore de candidat. Inscrivez-les un par un, ou avec un tableau.")
    String noCandidate();

    @Message("Inscrire un candidat")
    String enrol();

    @Message("Documents à imprimer")
    String papers();

    @Message("Feuille d’émargement (PDF)")
    String attendanceSheet();

    @Message("Liste de la salle, avec le code du jour (PDF)")
    String roomList();

    @Message("Tableau vide des candidats (ODS)")
    String candidateSheet();

    @Message("Convocation (PDF)")
    String convocation();

    @Message("Convocations")
    String convocations();

    @Message("Un e-mail part à chaque candidat qui a une adresse et qui n’est pas encore convoqué à cette date.")
    String convocationsHint();

    @Message("Envoyer les convocations")
    String convoke();

    @Message("Enregistrer")
    String save();

    @Message("Raison")
    String reason();

    @Message("Je confirme")
    String sure();

    @Message("Demandes de places")
    String bookings();

    @Message("Aucune demande.")
    String noBooking();

    @Message("Demandé le {moment}")
    String booked(String moment);

    @Message("À répondre avant le {moment}")
    String lapses(String moment);

    @Message("Accepter")
    String accept();

    @Message("Refuser")
    String decline();

    @Message("Raison du refus, que la personne lira")
    String declineReason();

    @Message("Demande close, nom effacé")
    String somebody();

    @Message(
            "{#switch code}{#case 'waiting'}En attente{#case 'accepted'}Acceptée{#case 'declined'}Refusée{#case 'withdrawn'}Retirée par la personne{#case 'lapsed'}Délai passé{#case 'cancelled'}Session annulée{/switch}")
    String booking(String code);
}
