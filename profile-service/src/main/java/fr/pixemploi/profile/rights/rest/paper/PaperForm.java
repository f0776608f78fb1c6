package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the code of a sheet is typed, and the question before what this page cannot take back. Both keep what was typed, and both
 * send it in the body alone: a code never stands in an address that a browser remembers.
 */
final class PaperForm {
    /** After the #, which browsers send to nobody, stands a scanned code; it is taken out of the address at once. */
    static final String SCRIPT = """
            if(location.hash.length>1){document.getElementById('code').value=decodeURIComponent(location.hash.slice(1));
            history.replaceState(null,'',location.pathname)}""";

    private static final String MARKED = " aria-invalid=\"true\"";

    /** What was wrong with what was typed. */
    enum Fault {
        NO_CHOICE("Choisissez ce que vous voulez faire."),
        NO_WORDS("Écrivez ce qui est faux, en quelques mots."),
        UNSEEN_SIGNS(
                "Votre texte contenait des signes invisibles. Nous les avons enlevés. Relisez votre texte, puis validez."),
        TOO_LONG("Votre texte est trop long. Nous en avons gardé le début. Relisez-le, puis validez."),
        STILL_OPEN(
                "Une correction est déjà demandée. La structure doit d’abord y répondre. Vous pouvez aussi y passer."),
        WRONG_CODE(
                "Ce code n’est pas le bon, ou il n’est plus valable. Regardez votre papier, ou demandez un autre code.");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** Whether it is about what was written of a correction. */
        private boolean isOfWords() {
            return switch (this) {
                case NO_WORDS, UNSEEN_SIGNS, TOO_LONG -> true;
                case NO_CHOICE, STILL_OPEN, WRONG_CODE -> false;
            };
        }
    }

    private PaperForm() {}

    /** @param fault null when nothing was wrong */
    static String html(TypedSheet typed, @Nullable Fault fault) {
        String told = fault == null ? "" : "<p class=\"error\" id=\"erreur\" role=\"alert\">" + fault.words + "</p>";
        String choices = Arrays.stream(RightsRequest.Kind.values())
                .map(kind -> """
                        <div class="choice"><input type="radio" name="kind" id="%1$s" value="%1$s" required%3$s><label for="%1$s">%2$s</label></div>
                        """.formatted(
                                value(kind),
                                words(kind),
                                typed.kind().filter(kind::equals).isPresent() ? " checked" : ""))
                .collect(Collectors.joining());
        return PaperPages.page((fault == null ? "" : "Erreur : ") + "Vos droits sur vos données", """
                <h1>Vos droits sur vos données</h1>
                %s
                <form method="post">
                <p><label for="code">Votre code</label> <span id="aide">Il est écrit sur votre papier : dix lettres et chiffres.</span>
                <input id="code" name="code" value="%s" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="aide%s></p>
                <fieldset role="radiogroup"%s><legend>Que voulez-vous faire ?</legend>
                %s</fieldset>
                <p><label for="words">Pour faire corriger : qu’est-ce qui est faux ?</label> <span id="aide-mots">Écrivez-le avec vos mots, seulement pour une correction. Seule la structure le lit.</span>
                <textarea id="words" name="words" rows="3" maxlength="%d" aria-describedby="aide-mots%s>%s</textarea></p>
                <p><button type="submit">Valider</button></p>
                </form>
                <script>%s</script>
                """.formatted(
                        told,
                        Entities.escape(typed.text()),
                        fault == Fault.WRONG_CODE ? " erreur\"" + MARKED : "\"",
                        fault == Fault.NO_CHOICE ? " aria-describedby=\"erreur\"" + MARKED : "",
                        choices,
                        RightsWish.MAX_WORDS,
                        fault != null && fault.isOfWords() ? " erreur\"" + MARKED : "\"",
                        Entities.escape(typed.words()),
                        SCRIPT));
    }

    /** Whether a choice is asked once more: nobody can take it back on this page. */
    static boolean asksOnceMore(RightsRequest.Kind kind) {
        return switch (kind) {
            case WITHDRAWAL_EVERYWHERE, ERASURE -> true;
            case WITHDRAWAL, EXPORT, OBJECTION, CORRECTION, RESTRICTION -> false;
        };
    }

    /** Asks once more; the way back leads to the form as it was filled in. */
    static String question(TypedSheet typed, RightsRequest.Kind kind) {
        boolean erasure = kind == RightsRequest.Kind.ERASURE;
        return PaperPages.page("Confirmez votre choix", """
                <h1>Confirmez votre choix</h1>
                <p>%s</p>
                <p>Sur cette page, vous ne pourrez pas l’annuler.</p>
                <form method="post">
                <input type="hidden" name="code" value="%s"><input type="hidden" name="kind" value="%s"><input type="hidden" name="words" value="%s">
                <p class="buttons"><button type="submit" name="confirmed" value="yes">%s</button>
                <button type="submit" name="confirmed" value="no">Non, revenir</button></p>
                </form>
                """.formatted(
                        erasure
                                ? "Vous demandez à faire effacer vos données."
                                : "Vous arrêtez le partage avec toutes les structures. Aucune ne verra plus vos résultats.",
                        Entities.escape(typed.text()),
                        value(kind),
                        Entities.escape(typed.words()),
                        erasure ? "Oui, demander l’effacement" : "Oui, tout arrêter"));
    }

    /** How a choice is sent. */
    static String value(RightsRequest.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(RightsRequest.Kind kind) {
        return switch (kind) {
            case WITHDRAWAL ->
                "Arrêter le partage avec la structure qui m’a donné le papier. Elle ne voit plus mes résultats, tout de suite.";
            case WITHDRAWAL_EVERYWHERE ->
                "Arrêter le partage avec toutes les structures. Aucune ne voit plus mes résultats, tout de suite.";
            case EXPORT -> "Avoir une copie de mes données.";
            case OBJECTION -> "M’opposer à l’utilisation de mes données.";
            case CORRECTION -> "Faire corriger mes données.";
            case RESTRICTION -> "Faire suspendre l’utilisation de mes données.";
            case ERASURE -> "Faire effacer mes données.";
        };
    }
}
