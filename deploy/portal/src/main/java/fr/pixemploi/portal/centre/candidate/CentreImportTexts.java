package fr.pixemploi.portal.centre.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A table of candidates that a centre brings. */
@MessageBundle("centreImport")
public interface CentreImportTexts {
    @Message("Importer un tableau")
    String importTitle();

    @Message(
            "Sessions et candidats dans un seul fichier. Il est d’abord vérifié : rien n’est inscrit avant votre accord.")
    String importHint();

    @Message("Télécharger le modèle (CSV)")
    String template();

    @Message("Le modèle ODS d’une seule session est sur la page de la session.")
    String templateSheet();

    @Message("Fichier CSV ou ODS")
    String file();

    @Message("Vérifier le fichier")
    String check();

    @Message("Votre fichier")
    String brought();

    @Message(
            "{#switch code}{#case 'receiving'}Réception en cours{#case 'received'}Reçu{#case 'checking'}Vérification en cours{#case 'checked'}Vérifié{#case 'applying'}Inscription en cours{#case 'done'}Terminé{#case 'refused'}Refusé{/switch}")
    String importState(String code);

    @Message("Lignes")
    String rows();

    @Message("Candidats inscrits")
    String made();

    @Message("Candidats déjà inscrits")
    String knownRows();

    @Message("Erreurs")
    String faults();

    @Message("Ligne")
    String line();

    @Message("Le fichier est bon. Inscrire maintenant ?")
    String toApply();

    @Message("Inscrire les candidats")
    String apply();

    @Message("Ne rien faire de ce fichier")
    String drop();

    @Message("Corrigez ces lignes dans votre fichier, puis envoyez-le à nouveau. Rien n’a été inscrit.")
    String notRight();

    @Message("Voir où ça en est")
    String refresh();

    @Message("Envoyer un autre fichier")
    String again();

    @Message("Candidats à inscrire")
    String toBeMade();
}
