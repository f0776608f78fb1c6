package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Screens that follow exam rooms on this instance. Each is a connection that stays: a person and a centre have so many and no more. */
@ApplicationScoped
public class Screens {
    private final int ofPerson;
    private final int ofCentre;
    private final Set<Screen> open = new HashSet<>();

    Screens(AssessmentSettings settings) {
        this.ofPerson = settings.screens().person();
        this.ofCentre = settings.screens().structure();
    }

    /** @param account of the person in front of it */
    synchronized Screen open(String account, LiveSession session) {
        if (count(screen -> screen.account.equals(account)) >= ofPerson
                || count(screen -> screen.session.centre().equals(session.centre())) >= ofCentre)
            throw new LiveRefusal.TooManyScreens();
        Screen screen = new Screen(account, session);
        open.add(screen);
        return screen;
    }

    private long count(Predicate<Screen> which) {
        return open.stream().filter(which).count();
    }

    synchronized Map<LiveSession, List<Screen>> bySession() {
        return open.stream().collect(Collectors.groupingBy(screen -> screen.session));
    }

    private synchronized void close(Screen screen) {
        open.remove(screen);
    }

    /** One of them. */
    public final class Screen implements AutoCloseable {
        private final String account;
        private final LiveSession session;
        private volatile Consumer<LiveRoom> surface = room -> {};

        private Screen(String account, LiveSession session) {
            this.account = account;
            this.session = session;
        }

        /** From now on rooms are shown here. */
        public void on(Consumer<LiveRoom> showing) {
            surface = showing;
        }

        void show(LiveRoom room) {
            surface.accept(room);
        }

        @Override
        public void close() {
            Screens.this.close(this);
        }
    }
}
