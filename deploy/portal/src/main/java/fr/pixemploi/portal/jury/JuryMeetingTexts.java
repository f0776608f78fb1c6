package fr.pixemploi.portal.jury;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Meetings of the jury and who sat in them. */
@MessageBundle("juryMeeting")
public interface JuryMeetingTexts {
    @Message("Réunions du jury")
    String meetingsTitle();

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
}
