package fr.pixemploi.portal.jury;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the jury reads and decides of one candidate. */
@MessageBundle("juryCandidate")
public interface JuryCandidateTexts {
    @Message(
            "{#switch code}{#case 'validated'}Valider{#case 'rejected'}Refuser{#case 'cancelled'}Annuler{#case 'as-scored'}Revenir au calcul des règles{/switch}")
    String wanted(String code);

    @Message("Test quitté avant la fin")
    String degraded();

    @Message("Réponses : {count}")
    String answers(Integer count);

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

    @Message(
            "{#switch code}{#case 'validated'}alerte, question remplacée{#case 'dismissed'}alerte, pas de problème trouvé{#case 'ended'}alerte, test arrêté{#case 'open'}alerte sans réponse{/switch}")
    String alertIs(String code);

    @Message("page quittée {times} fois, {seconds} secondes en tout")
    String lossIs(Integer times, int seconds);

    @Message("Pour refuser")
    String toReject();

    @Message("Pour annuler")
    String toCancel();
}
