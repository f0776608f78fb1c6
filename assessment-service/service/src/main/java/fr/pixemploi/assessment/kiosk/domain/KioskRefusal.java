package fr.pixemploi.assessment.kiosk.domain;

import java.time.Duration;
import java.util.List;

/** Why something about kiosks is refused. */
public abstract sealed class KioskRefusal extends RuntimeException {
    private KioskRefusal(String message) {
        super(message);
    }

    /** There is no such kiosk or structure, or not for this caller. */
    public static final class NotHere extends KioskRefusal {
        public NotHere() {
            super("no such kiosk, or not for this caller");
        }
    }

    /** The structure did not register this person, or the news of it has not arrived. */
    public static final class PersonNotHere extends KioskRefusal {
        public PersonNotHere() {
            super("the structure did not register this person");
        }
    }

    /** A sheet names people whom the structure did not register, or of whom the news has not arrived. */
    public static final class PeopleNotHere extends KioskRefusal {
        private final List<Integer> places;

        public PeopleNotHere(List<Integer> places) {
            super("the structure did not register some of these people");
            this.places = List.copyOf(places);
        }

        /** Where the sheet names them, from 0. */
        public List<Integer> places() {
            return places;
        }
    }

    /** A sheet names people twice: the second code would end the first. */
    public static final class NamedTwice extends KioskRefusal {
        private final List<Integer> places;

        public NamedTwice(List<Integer> places) {
            super("some of these people are named twice");
            this.places = List.copyOf(places);
        }

        /** Where the sheet names them again, from 0. */
        public List<Integer> places() {
            return places;
        }
    }

    /** No open campaign has the code. */
    public static final class CampaignUnknown extends KioskRefusal {
        public CampaignUnknown() {
            super("no such campaign");
        }
    }

    /** Kiosks that were revoked stay so: enrol another one. */
    public static final class Revoked extends KioskRefusal {
        public Revoked() {
            super("the kiosk was revoked");
        }
    }

    /** Nearly all codes that a structure can have at a time are taken. */
    public static final class TooManyCodes extends KioskRefusal {
        public TooManyCodes() {
            super("too many codes at a time");
        }
    }

    /** Wrong, expired, used, dead or another structure's: who guesses must not learn which. */
    public static final class CodeRefused extends KioskRefusal {
        public CodeRefused() {
            super("the code does not open anything here");
        }
    }

    /** The person began the sitting elsewhere, and did not say that it may go on here. */
    public static final class SittingNotConfirmed extends KioskRefusal {
        public SittingNotConfirmed() {
            super("the person did not let the sitting go on here");
        }
    }

    /** It is not the sitting's own code, or too many wrong ones were typed before. */
    public static final class SittingCodeRefused extends KioskRefusal {
        public SittingCodeRefused() {
            super("not the sitting's own code, or too many tries");
        }
    }

    /** Too many wrong codes were typed at this kiosk. */
    public static final class MustWait extends KioskRefusal {
        private final Duration wait;

        public MustWait(Duration wait) {
            super("too many wrong codes at this kiosk");
            this.wait = wait;
        }

        public Duration howLong() {
            return wait;
        }
    }
}
