package fr.pixemploi.portal.jury;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Complaints, and identities to correct. */
@MessageBundle("juryRequest")
public interface JuryRequestTexts {
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

    @Message("Voir le candidat")
    String seeCandidate();
}
