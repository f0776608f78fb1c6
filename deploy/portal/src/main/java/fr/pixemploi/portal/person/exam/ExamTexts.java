package fr.pixemploi.portal.person.exam;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of certification say, in French. Names with an underscore are a family and a code of the service. */
@MessageBundle("exam")
public interface ExamTexts {
    @Message("Ma certification")
    String title();

    @Message("La certification Pix se passe dans un centre, un jour fixé. Elle est reconnue par les employeurs.")
    String hint();

    @Message("Mes inscriptions")
    String candidacies();

    @Message("Mes certificats")
    String certificates();

    @Message("Mes demandes de place")
    String bookings();

    @Message("Vous n’êtes inscrit à aucune séance.")
    String noCandidacy();

    @Message("Pas encore de certificat.")
    String noCertificate();

    @Message("Chercher une séance")
    String search();

    @Message("Le centre n’a pas encore répondu")
    String booking_waiting();

    @Message("Acceptée")
    String booking_accepted();

    @Message("Refusée")
    String booking_declined();

    @Message("Retirée")
    String booking_withdrawn();

    @Message("Sans réponse du centre : elle est finie")
    String booking_lapsed();

    @Message("La séance n’a pas lieu")
    String booking_cancelled();

    @Message("Sans réponse, elle finit le {day}")
    String lapses(String day);

    @Message("Retirer ma demande")
    String withdraw();

    @Message("Vous êtes inscrit")
    String candidacy_enrolled();

    @Message("Annulée")
    String candidacy_cancelled();

    @Message("Vous pouvez commencer")
    String candidacy_authorised();

    @Message("Test passé : le jury regarde")
    String candidacy_tested();

    @Message("Résultat connu")
    String candidacy_published();

    @Message("Réussi")
    String result_validated();

    @Message("Pas obtenu")
    String result_rejected();

    @Message("Annulé")
    String result_cancelled();

    @Message("Quand")
    String when();

    @Message("Où")
    String where();

    @Message("Salle")
    String room();

    @Message("Où vous en êtes")
    String whereItStands();

    @Message("Résultat Pix")
    String result();

    @Message("Résultat CléA numérique")
    String resultClea();

    @Message("Le jury donne le résultat après la séance. Vous recevez un message.")
    String noResultYet();

    @Message("Ce qu’il faut apporter")
    String bring();

    @Message(
            "Une pièce d’identité avec photo. Les noms et la date de naissance doivent être les mêmes que sur votre convocation.")
    String bring1();

    @Message("Votre convocation : votre numéro y est écrit.")
    String bring2();

    @Message("L’identifiant et le mot de passe de votre compte Pix Emploi.")
    String bring3();

    @Message("Comment ça se passe")
    String day();

    @Message("Une personne vous accueille et vérifie votre identité.")
    String day1();

    @Message("Elle vous autorise à commencer. Ensuite, la page de votre inscription a un bouton pour commencer.")
    String day2();

    @Message("Vous ne pouvez ni parler, ni écrire à quelqu’un, ni utiliser des notes ou un téléphone.")
    String day3();

    @Message("Une question ne marche pas ? Dites-le à la personne qui surveille.")
    String day4();

    @Message("L’adresse et l’heure sont aussi sur votre convocation. Vous ne l’avez pas ? Demandez-la au centre.")
    String convocation();

    @Message("Vous ne pouvez pas venir, ou une information est fausse ? Prévenez le centre dès que possible.")
    String cannotCome();

    @Message("Si vous partez avant la fin")
    String leaveEarly();

    @Message("Commencer la certification")
    String start();

    @Message("Possible jusqu’au {moment}")
    String startUntil(String moment);

    @Message("Votre identité a été corrigée.")
    String identityCorrected();

    @Message("Votre identité n’a pas été corrigée :")
    String identityNotCorrected();

    @Message("Faire une réclamation")
    String complain();

    @Message(
            "Vous n’êtes pas d’accord avec le résultat ? Écrivez au jury dans les deux mois. Une seule réclamation à la fois.")
    String complainHint();

    @Message("Ce qui ne va pas, selon vous")
    String complainText();

    @Message("Envoyer au jury")
    String complainGo();

    @Message("Mes réclamations")
    String complaints();

    @Message("Envoyée le {day}")
    String complaintOn(String day);

    @Message("Le jury vous donne raison")
    String complaint_upheld();

    @Message("Le jury ne change pas le résultat")
    String complaint_dismissed();

    @Message("Le jury n’a pas encore répondu")
    String complaint_waiting();

    @Message("Valable")
    String cert_published();

    @Message("Retiré")
    String cert_revoked();

    @Message("Remplacé par un autre")
    String cert_replaced();
}
