package fr.pixemploi.local.command;

import fr.pixemploi.local.patience.StartFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What was typed behind {@code deploy/local/person}.
 *
 * @param account name to log in with
 * @param invitation code that lets the account take its file over; null when it has one, or is to get one later
 * @param campaign whose test is taken; null for none
 * @param ability in standard deviations of the population, 0 being its mean
 * @param luck the same number draws the same answers to the same questions
 */
record PersonOptions(
        String account,
        @Nullable String invitation,
        @Nullable String campaign,
        double ability,
        long luck) {
    static final String USAGE = """
            usage: deploy/local/person NAME [--invitation CODE] [--test CAMPAIGN] [--ability NUMBER] [--luck NUMBER]
              NAME               account of the person, made when there is none; its password is "demonstration"
              --invitation CODE  takes over the file that the code opens
              --test CAMPAIGN    takes the campaign's test, or goes on with it
              --ability NUMBER   0 answers like the middle of all people, 2 (unless said) does nearly everything, -2 nearly nothing
              --luck NUMBER      draws the same answers again""";

    private static final double ABLE = 2;

    /** Beyond, every chance is 0 or 1. */
    private static final double MOST = 6;

    static PersonOptions parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        if (words.isEmpty() || !words.peek().matches("[a-z0-9][a-z0-9._-]{2,59}"))
            throw new StartFailure("NAME has 3 to 60 small letters, digits, dots and dashes\n" + USAGE);
        String account = words.pop();
        String invitation = null;
        String campaign = null;
        double ability = ABLE;
        long luck = RandomGenerator.getDefault().nextLong();
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--invitation" -> invitation = value(word, words);
                case "--test" -> campaign = value(word, words);
                case "--ability" -> ability = ability(value(word, words));
                case "--luck" -> luck = luck(value(word, words));
                default -> throw new StartFailure("Unknown option " + word + "\n" + USAGE);
            }
        }
        return new PersonOptions(account, invitation, campaign, ability, luck);
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) throw new StartFailure(option + " needs a value\n" + USAGE);
        return words.pop();
    }

    private static double ability(String text) {
        if (!text.matches("-?[0-9](\\.[0-9]{1,3})?") || Math.abs(Double.parseDouble(text)) > MOST)
            throw new StartFailure("--ability takes a number from -6 to 6, not " + text + "\n" + USAGE);
        return Double.parseDouble(text);
    }

    private static long luck(String text) {
        if (!text.matches("-?[0-9]{1,18}"))
            throw new StartFailure("--luck takes a whole number, not " + text + "\n" + USAGE);
        return Long.parseLong(text);
    }
}
