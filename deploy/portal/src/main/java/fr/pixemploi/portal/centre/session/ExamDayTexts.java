package fr.pixemploi.portal.centre.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The day of an exam, and what is to be in order after it. */
@MessageBundle("examDay")
public interface ExamDayTexts {
    @Message("Surveillants sans compte")
    String dayCode();

    @Message("Ils entrent avec ces deux codes, à cette adresse. Ne les montrez pas aux candidats.")
    String dayCodeHint();

    @Message("Numéro de session")
    String sessionNumber();

    @Message("Code du jour")
    String code();

    @Message("Ouvrir la page des surveillants")
    String door();

    @Message("Changer le code du jour")
    String renew();

    @Message("Les surveillants déjà entrés devront entrer à nouveau.")
    String renewHint();

    @Message("Voir la salle en direct")
    String toRoom();

    @Message("Incidents")
    String incidents();

    @Message("Aucun incident noté.")
    String noIncident();

    @Message("Pour le jury")
    String forJury();

    @Message("Venu de la salle")
    String fromRoom();

    @Message("Candidat n° {number}")
    String candidateNumber(Integer number);

    @Message("Question {number}")
    String question(Integer number);

    @Message("Retirer")
    String remove();

    @Message("Noter un incident")
    String noteIncident();

    @Message("Ce qui s’est passé")
    String category();

    @Message("Candidat concerné")
    String candidate();

    @Message("Aucun candidat en particulier")
    String nobody();

    @Message("Précisions")
    String words();

    @Message("Obligatoires pour certains incidents.")
    String wordsHint();

    @Message("Noter")
    String note();

    @Message("Finaliser la session")
    String closing();

    @Message("À vérifier")
    String checklist();

    @Message("Fait")
    String done();

    @Message("À faire")
    String toDo();

    @Message("Régler ce point")
    String mend();

    @Message("Candidats qui n’ont pas passé le test")
    String absences();

    @Message("N° {number}, {name}")
    String absenceOf(Integer number, String name);

    @Message("Pourquoi le test n’a pas été passé")
    String absenceReason();

    @Message("Déclaration")
    String declaration();

    @Message("La feuille d’émargement est signée")
    String attendanceSigned();

    @Message("Déclaré le {day}")
    String declaredBy(String day);

    @Message("Commentaire")
    String comment();

    @Message("Un incident se note à part, avec sa catégorie.")
    String commentHint();

    @Message("Finaliser et remettre au jury")
    String finalise();

    @Message("Après cela, le centre ne peut plus rien changer.")
    String finaliseHint();

    @Message(
            "Cette session a lieu le {moment}. Après l’examen, cette page montre ce qu’il reste à faire : absences, incidents, feuille d’émargement.")
    String closingLater(String moment);

    @Message("Réglez d’abord tous les points.")
    String heldUp();

    @Message("Résultats attendus le {day}")
    String expectedOn(String day);

    @Message("Absents, ou présents sans avoir commencé : dites pourquoi.")
    String absencesHint();
}
