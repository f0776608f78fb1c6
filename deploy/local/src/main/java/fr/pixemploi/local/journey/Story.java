package fr.pixemploi.local.journey;

import java.util.function.Consumer;

/** Numbers the sentences of a journey. */
final class Story {
    private final Consumer<String> say;
    private int step;

    Story(Consumer<String> say) {
        this.say = say;
    }

    void tell(String sentence, Object... words) {
        step++;
        say.accept("%2d. %s".formatted(step, sentence.formatted(words)));
    }
}
