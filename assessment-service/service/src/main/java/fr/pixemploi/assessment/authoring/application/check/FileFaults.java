package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import java.util.List;
import java.util.Locale;

/** What stops the reading of a file, as a sentence for its author that quotes nothing of the key. */
final class FileFaults {
    /** Fields that the key is, or is computed of. */
    private static final List<String> OF_THE_KEY = List.of("variables", "constraints");

    private FileFaults() {}

    static Finding finding(BankFault fault) {
        String field = fault.field();
        if (field.startsWith("line "))
            return Finding.error(
                    "",
                    "unreadable",
                    "La ligne " + field.substring(5)
                            + " ne se lit pas comme du YAML ou du JSON, ou nomme un champ deux fois.",
                    "Line " + field.substring(5) + " can't be read as YAML or JSON, or names a field twice.");
        if (field.equals("all") || field.equals("item"))
            return Finding.error(
                    "",
                    "unreadable",
                    "Le fichier ne peut pas être utilisé : " + fault.reason() + ".",
                    "The file can't be used: " + fault.reason() + ".");
        String pointer = "/" + field.replace('.', '/');
        String top = field.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        if (top.equals("key"))
            return Finding.error(
                    pointer,
                    "key-does-not-fit",
                    "Le corrigé ne va pas avec ce qui est proposé, ou ne peut pas être calculé.",
                    "The key does not fit what is proposed, or can't be computed.");
        if (top.equals("secondway"))
            return Finding.error(
                    pointer,
                    "second-way-differs",
                    "La deuxième façon de calculer ne donne pas le corrigé, ou ne peut pas être calculée.",
                    "The second way does not give the key, or can't be computed.");
        String reason = OF_THE_KEY.contains(top) ? fault.reason().replaceAll("\"[^\"]*\"", "\"…\"") : fault.reason();
        return Finding.error(
                pointer,
                "field-refused",
                "Ce champ ne peut pas être utilisé (en anglais : " + reason + ").",
                "This field can't be used: " + reason + ".");
    }
}
