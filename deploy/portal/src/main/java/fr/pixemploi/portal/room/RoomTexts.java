package fr.pixemploi.portal.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of an exam room say, in French; English is in {@code messages/room_en.properties}. */
@MessageBundle("room")
public interface RoomTexts {
    @Message("Salle d’examen")
    String title();

    @Message("Sessions du {day}")
    String today(String day);

    @Message("Pas de session aujourd’hui.")
    String none();

    @Message("Vous ne surveillez dans aucun centre.")
    String noCentre();

    @Message("Entrer dans la salle")
    String enter();

    @Message("Un surveillant sans compte ?")
    String withoutAccount();

    @Message("Avec le numéro de session et le code du jour, il entre ici.")
    String withoutAccountHint();

    @Message("Page des surveillants sans compte")
    String door();

    @Message("Session de {clock}")
    String sessionAt(String clock);

    @Message(
            "{#switch code}{#case 'open'}Ouverte{#case 'cancelled'}Annulée{#case 'finalized'}Finalisée{#case 'published'}Résultats publiés{/switch}")
    String status(String code);

    @Message("Noter un incident")
    String sessionPage();

    @Message("Mettre à jour")
    String refresh();

    @Message("Les noms ne sont pas disponibles en ce moment. Utilisez la liste imprimée.")
    String noNames();

    @Message("Qui a besoin de vous")
    String urgent();

    @Message("Personne n’attend.")
    String nobodyUrgent();

    @Message("Tous les autres")
    String others();

    @Message("Aucun candidat dans cette session.")
    String noCandidate();

    @Message("En cours : {running}. Pas commencé : {notStarted}. Fini : {ended}.")
    String counts(Integer running, Integer notStarted, Integer ended);

    @Message(
            "{#switch code}{#case 'alert'}Alerte{#case 'resume-asked'}Demande à reprendre{#case 'interrupted'}Test arrêté{#case 'presence-lost'}Page sans signe{#case 'paused'}En pause{#case 'running'}En cours{#case 'not-started'}Pas commencé{#case 'ended'}Fini{/switch}")
    String urgency(String code);

    @Message("Présent")
    String there();

    @Message("Peut démarrer")
    String letIn();

    @Message("Question {number}")
    String question(Integer number);

    @Message("jusqu’à {clock}")
    String endsAt(String clock);

    @Message("A quitté la page : {times}")
    String left(Integer times);

    @Message("Compte différent de l’inscription")
    String differs();

    @Message("Noter présent")
    String presence();

    @Message("Noter absent")
    String absence();

    @Message("Laisser démarrer")
    String depart();

    @Message("Seulement après avoir vérifié la pièce d’identité.")
    String departHint();

    @Message("Arrêter le test")
    String attente();

    @Message("Le temps s’arrête et aucune réponse n’est prise.")
    String attenteHint();

    @Message("Laisser reprendre")
    String reprise();

    @Message("Code d’arrivée du candidat")
    String place();

    @Message("Le candidat le voit sur son écran : quatre caractères. Vérifiez d’abord la pièce d’identité.")
    String placeHint();

    @Message("Placer ce candidat ici")
    String placeGo();

    @Message("Retirer le compte de cette place")
    String unseat();

    @Message("Possible tant que le test n’a pas commencé.")
    String unseatHint();

    @Message("Ce candidat a besoin d’un code d’arrivée : touchez son nom.")
    String needsSeat();

    @Message("Retour à la salle")
    String backToRoom();

    @Message("Alerte à la question {question}")
    String alert(Integer question);

    @Message("depuis {clock}")
    String alertSince(String clock);

    @Message("urgent")
    String escalated();

    @Message("Si le problème est autre")
    String alertCategory();

    @Message("C’est ce que dit le candidat")
    String alertSame();

    @Message("Le problème est réel : remplacer la question")
    String alertYes();

    @Message("Pas de problème : continuer")
    String alertNo();

    @Message("Mettre fin au test")
    String end();

    @Message("Ceci ne peut pas être défait. Ce qui est répondu compte.")
    String endHint();

    @Message("Pourquoi")
    String endReason();

    @Message(
            "{#switch code}{#case 'technical'}Problème technique{#case 'candidate'}Le candidat part{#case 'invigilator'}Décision du surveillant{#case 'completed'}Test terminé{#case 'expired'}Temps écoulé{/switch}")
    String reason(String code);

    @Message("Je confirme")
    String sure();

    @Message("Aménagements")
    String arranged();

    @Message("Temps majoré")
    String extraTime();

    @Message("Peut quitter la page")
    String noFocusRule();

    @Message("Peut écouter les questions")
    String readAloud();

    @Message("Peut faire des pauses")
    String breaks();

    @Message("N° {number}")
    String number(Integer number);

    @Message(
            "Vous êtes responsable du centre : vous traitez les alertes et mettez fin aux tests. Un surveillant laisse démarrer.")
    String managerHint();

    @Message("Toutes les sessions du jour")
    String allRooms();
}
