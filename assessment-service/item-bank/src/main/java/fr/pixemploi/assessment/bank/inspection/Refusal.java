package fr.pixemploi.assessment.bank.inspection;

/** Why a file is not taken: a code for programs, a sentence for the person who sent it. */
public enum Refusal {
    EMPTY("empty", "Ce fichier est vide."),
    TOO_LARGE("too-large", "Ce fichier est trop gros ou trop compliqué : 5 Mo au plus."),
    UNSUPPORTED_FORMAT("unsupported-format", "Ce type de fichier n’est pas accepté ici."),
    NAME_AND_CONTENT_DIFFER(
            "name-and-content-differ",
            "Le contenu de ce fichier ne correspond pas à la fin de son nom : enregistrez-le de nouveau depuis votre logiciel."),
    MACRO("macro", "Ce document contient des macros : enregistrez-le sans macros."),
    EXTERNAL_ENTITY("external-entity", "Ce document fait appel à des contenus extérieurs et ne peut pas être ouvert."),
    ARCHIVE_BOMB("archive-bomb", "Ce fichier devient beaucoup trop gros une fois décompressé."),
    UNSAFE_PATH("unsafe-path", "Cette archive contient des chemins de dossiers interdits."),
    ENCRYPTED("encrypted", "Ce fichier est protégé par un mot de passe : enregistrez-le sans protection."),
    DAMAGED("damaged", "Ce fichier est abîmé ou incomplet : envoyez-le de nouveau."),
    BUSY("busy", "Beaucoup de fichiers arrivent en ce moment : réessayez dans une minute.");

    private final String code;
    private final String sentence;

    Refusal(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }
}
