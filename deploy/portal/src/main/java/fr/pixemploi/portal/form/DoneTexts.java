package fr.pixemploi.portal.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was just done, one sentence for each {@link Done}. */
@MessageBundle("done")
public interface DoneTexts {
    @Message("C’est enregistré.")
    String saved();

    @Message("C’est fait : votre dossier est relié à votre compte.")
    String file_linked();

    @Message("C’est fait : vous partagez maintenant.")
    String shared();

    @Message("C’est fait : vous ne partagez plus.")
    String sharing_ended();

    @Message("C’est fait : vous avez dit non.")
    String sharing_refused();

    @Message("Le message est rejoué.")
    String letter_replayed();

    @Message("La reconstruction a commencé.")
    String rebuild_begun();

    @Message("La proposition est retirée.")
    String proposal_withdrawn();

    @Message("Vous êtes déconnecté.")
    String logged_out();

    @Message("C’est fait : la session est ouverte.")
    String session_opened();

    @Message("C’est fait : la session est annulée.")
    String session_cancelled();

    @Message("C’est fait : la session est remise au jury.")
    String session_finalized();

    @Message("C’est fait : les convocations partent par e-mail.")
    String convoked();

    @Message("C’est fait : le candidat est inscrit.")
    String candidate_enrolled();

    @Message("C’est fait : l’inscription est annulée.")
    String candidate_cancelled();

    @Message("C’est fait : le candidat est dans cette session.")
    String candidate_moved();

    @Message("C’est fait : le jury a reçu la demande.")
    String identity_asked();

    @Message("C’est fait : la personne est inscrite.")
    String booking_accepted();

    @Message("C’est fait : la demande est refusée.")
    String booking_declined();

    @Message("C’est fait : voici le nouveau code du jour.")
    String day_code_renewed();

    @Message("C’est fait : c’est retiré.")
    String removed();

    @Message("C’est fait : un autre membre du jury doit confirmer.")
    String proposed();

    @Message("C’est fait : la décision est confirmée.")
    String confirmed();

    @Message("C’est fait : la proposition est écartée.")
    String declined();

    @Message("C’est fait : vous vous occupez de cette session.")
    String taken_in_hand();

    @Message("C’est fait : la session est rendue au centre.")
    String given_back();

    @Message("C’est fait : les résultats sont publiés.")
    String published();

    @Message("C’est fait : les résultats sont retirés.")
    String withdrawn();

    @Message("C’est fait : la réunion est enregistrée. Les sessions sont publiées une par une.")
    String meeting_entered();

    @Message("C’est fait : la réponse est envoyée.")
    String answered();

    @Message("C’est fait : les tests sont corrigés à nouveau.")
    String rescored();

    @Message("La liste est gardée. Vous la retrouvez au-dessus des filtres.")
    String list_kept();

    @Message("La liste est retirée. Les personnes restent dans vos suivis.")
    String list_dropped();

    @Message("La personne est inscrite. Donnez-lui maintenant un code pour entrer.")
    String registered();

    @Message("La note est écrite. La personne peut la lire.")
    String note_written();

    @Message("La tâche est notée.")
    String task_added();

    @Message("La tâche est faite.")
    String task_done();

    @Message("Le suivi est noté.")
    String follow_up_planned();

    @Message("C’est noté : vous avez parlé du résultat ensemble.")
    String talked_over();

    @Message("C’est fait : vous suivez cette personne. Elle est dans « Mes personnes ».")
    String following();

    @Message("C’est fait : vous ne suivez plus cette personne.")
    String not_following();

    @Message("C’est fait : les personnes cochées sont confiées.")
    String handed_out();

    @Message("Le dossier est corrigé. La personne voit ce qui a changé.")
    String file_corrected();

    @Message("La situation est enregistrée. La personne voit ce qui a changé.")
    String situation_said();

    @Message("La demande est envoyée. La personne répond dans son espace, comme elle le veut.")
    String sharing_asked();

    @Message("La personne est dans le groupe.")
    String in_group();

    @Message("La personne n’est plus dans le groupe.")
    String out_of_group();

    @Message("Le groupe est créé. Ajoutez maintenant des personnes.")
    String group_formed();

    @Message("Le parcours est proposé. La personne dit oui ou non dans son espace.")
    String prescribed();

    @Message("La campagne est créée. Donnez son code, ou affichez le code QR.")
    String campaign_made();

    @Message("La campagne est archivée : plus personne ne peut la commencer.")
    String campaign_archived();

    @Message("L’invitation est partie. La personne reçoit un e-mail.")
    String staff_invited();

    @Message("Le départ est noté. Les dossiers ont été confiés.")
    String staff_departed();

    @Message("Le fichier est en cours d’enregistrement. Cette page dit où il en est.")
    String import_applied();

    @Message("L’import est abandonné. Rien n’a été enregistré.")
    String import_cancelled();

    @Message("Les codes de la feuille ne valent plus rien. Qui a déjà commencé continue.")
    String codes_withdrawn();

    @Message("C’est fait : vous avez dit oui à ce parcours.")
    String pathway_accepted();

    @Message("C’est fait : vous avez dit non. Votre conseiller le verra.")
    String pathway_declined();

    @Message("C’est fait : ce parcours est arrêté.")
    String pathway_abandoned();

    @Message("C’est fait : l’adresse de votre agenda ne marche plus.")
    String feed_closed();

    @Message("Votre demande est envoyée au centre. Vous n’avez pas encore de place : attendez sa réponse.")
    String booked();

    @Message("C’est fait : votre demande est retirée.")
    String booking_withdrawn();

    @Message("Votre réclamation est envoyée au jury.")
    String complaint_filed();

    @Message("C’est demandé. La copie est prête en quelques minutes : revenez sur cette page.")
    String export_asked();

    @Message("C’est envoyé à la structure.")
    String structure_asked();

    @Message("C’est fait : la structure peut de nouveau utiliser votre dossier.")
    String restriction_lifted();

    @Message("C’est noté : vous n’avez pas demandé cet accès.")
    String objected();

    @Message("C’est fait : ce dossier n’est plus avec le vôtre.")
    String file_parted();

    @Message("Votre test est en pause. Vos réponses sont gardées.")
    String paused();

    @Message(
            "C’est enregistré. La question n’est pas encore posée à des personnes : les auteurs de la banque de questions décident de sa publication.")
    String item_proposed();

    @Message("C’est fait : le jeu est créé.")
    String game_made();

    @Message("C’est fait : le jeu est terminé.")
    String game_ended();

    @Message("C’est fait : vous jouez.")
    String game_joined();

    @Message("C’est fait : vous ne jouez plus.")
    String game_left();
}
