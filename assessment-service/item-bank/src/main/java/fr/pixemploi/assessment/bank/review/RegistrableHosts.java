package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of hosts that somebody could register, or already has: whoever tries such an address of an invented bank would meet a stranger.
 * Invented hosts end with a name that nobody ever gets: {@code .example}, {@code .test} and {@code .invalid} (RFC 2606, RFC 6761).
 */
public final class RegistrableHosts {
    /** Endings that are sold and that no file's name has: the generic ones that people meet, France's, its neighbours'. */
    private static final String SOLD =
            "fr|re|gp|mq|nc|pf|yt|bzh|paris|alsace|corsica|eu|com|net|org|info|biz|pro|mobi|io|co"
                    + "|me|tv|app|dev|online|site|shop|store|club|top|xyz|live|link|click|support|help|emploi|be|ch|de|es|it|lu|uk|us|ca|ru|cn";

    private static final Pattern HOST =
            Pattern.compile("(?i)(?<![\\w.-])(?:[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9])?\\.)+(?:" + SOLD
                    + ")(?![\\p{L}0-9_-]|\\.\\p{L})");

    /** The same read aloud, whole: "val tiret info point fr". */
    private static final Pattern SPOKEN =
            Pattern.compile("(?i)[\\p{L}0-9]+(?: (?:point|tiret) [\\p{L}0-9]+)* point (?:fr|eu|com|net|org|info|biz)"
                    + "(?![\\p{L}0-9-]| (?:point|tiret) )");

    /** The state's own, the namespaces of drawings, and the second level that the standard keeps. */
    private static final Pattern KEPT =
            Pattern.compile("(?i)(?:.*\\.)?gouv\\.fr|www\\.w3\\.org|(?:.*\\.)?example\\.(?:com|net|org)"
                    + "|(?:.* point )?gouv point fr|(?:.* point )?example point (?:com|net|org)");

    private RegistrableHosts() {}

    /** Those in a text, each once. */
    public static Set<String> in(String text) {
        // Expressions of checks write a dot as \. or [.].
        String plain = text.replace("\\", "").replace("[.]", ".");
        Set<String> hosts = new TreeSet<>();
        for (Pattern pattern : List.of(HOST, SPOKEN)) {
            Matcher found = pattern.matcher(plain);
            while (found.find()) if (!KEPT.matcher(found.group()).matches()) hosts.add(found.group());
        }
        return hosts;
    }

    /**
     * Those of a pool's active items.
     *
     * @param variants looked at of each family
     * @return one sentence an item, naming the hosts
     */
    public static List<String> faults(ItemBank bank, Pool pool, int variants) {
        List<String> faults = new ArrayList<>();
        for (Item face : bank.active(pool)) {
            Set<String> hosts = new TreeSet<>();
            for (long seed = 0; seed < (bank.varies(face.id()) ? variants : 1); seed++) {
                try {
                    bank.find(face.id(), seed).ifPresent(item -> hosts.addAll(in(texts(item))));
                } catch (BankFault fault) {
                    // Variants that can't be made are told by who grades them.
                    break;
                }
            }
            if (!hosts.isEmpty())
                faults.add(face.id().value() + ": somebody could register " + String.join(", ", hosts)
                        + "; take a name that ends with .example, .test or .invalid");
        }
        return faults;
    }

    private static String texts(Item item) {
        return String.join(
                        "\n",
                        item.instruction(),
                        item.hint(),
                        item.readAloud(),
                        item.task().toString())
                + item.files();
    }
}
