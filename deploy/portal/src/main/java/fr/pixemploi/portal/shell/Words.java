package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.reader.Language;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes and amounts of the services, as pages say them. */
@TemplateExtension
class Words {
    private Words() {}

    /** Key of a code in a message bundle: {@code in-progress} of the family {@code status} is {@code status_in_progress}. */
    static String word(String code, String family) {
        return family + "_" + code.replace('-', '_');
    }

    /** What a service says in French and in easy French: the latter to whoever chose it, where there is any. */
    static String orEasy(String french, @Nullable String easy) {
        boolean wanted = Arc.container().instance(Language.class).get().tag().equals("fr-x-easy");
        return wanted && easy != null ? easy : french;
    }

    private static final Pattern OF_SOMEBODY = Pattern.compile("\\bla personne\\b|\\w-(?:t-)?elle\\b|\\bson compte\\b");
    private static final Pattern KNOWS =
            Pattern.compile("sait (?=(?:s'|se |ne pas |bien )?\\p{L}+(?:er|ir|re)(?!\\p{L}))");
    private static final Pattern KNOWS_THAT = Pattern.compile("^sait (.+)");

    /**
     * What a service says of somebody, said to them: its plain French speaks of the person to whoever helps them, its easy French speaks to the person.
     */
    static String toYou(String french, @Nullable String easy) {
        return easy != null && OF_SOMEBODY.matcher(french).find() ? easy : orEasy(french, easy);
    }

    /**
     * A skill as its list says it to whoever has it: {@code sait écrire un message} is {@code Écrire un message}, and what is known of rather than
     * done keeps its verb, {@code Savoir où chercher}. In other words than these it only begins with a capital.
     */
    static String asDone(String skill) {
        String done = KNOWS.matcher(skill).lookingAt()
                ? skill.substring("sait ".length())
                : KNOWS_THAT.matcher(skill).replaceFirst("savoir $1");
        return done.isEmpty() ? done : done.substring(0, 1).toUpperCase(Locale.FRENCH) + done.substring(1);
    }

    /** Without cents where there are none. */
    static String euros(Number amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Dates.spoken());
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMinimumFractionDigits(amount.doubleValue() % 1 == 0 ? 0 : 2);
        return format.format(amount);
    }

    static boolean isNothing(Number amount) {
        return amount.doubleValue() == 0;
    }
}
