package fr.pixemploi.assessment.bank.campaign;

/**
 * What an author wrote cannot be meant, told as whole sentences in the languages that authors read: a value finds it, and whoever asked
 * hears of it. Its message is the English one.
 */
public final class Contradiction extends IllegalArgumentException {
    private final String french;
    private final String english;

    public Contradiction(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
