package fr.pixemploi.local;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

/** Plays the journey of one job seeker where this build contains it: {@code Journey.run(Endpoints, Tokens, Consumer)}. */
final class JourneySeam {
    private static final String JOURNEY = "fr.pixemploi.local.journey.Journey";

    private JourneySeam() {}

    static void play(Endpoints endpoints, Tokens tokens, Consumer<String> say) {
        try {
            Class.forName(JOURNEY)
                    .getMethod("run", Endpoints.class, Tokens.class, Consumer.class)
                    .invoke(null, endpoints, tokens, say);
        } catch (ClassNotFoundException notInThisBuild) {
            return;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StartFailure("The journey stopped: " + cause.getMessage(), cause);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("The journey cannot be played: " + e, e);
        }
    }
}
