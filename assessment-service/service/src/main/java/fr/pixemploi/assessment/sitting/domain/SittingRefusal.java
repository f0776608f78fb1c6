package fr.pixemploi.assessment.sitting.domain;

import java.time.ZonedDateTime;
import java.util.UUID;

/** Why a sitting does not do what was asked. */
public abstract sealed class SittingRefusal extends RuntimeException {
    private SittingRefusal(String message) {
        super(message);
    }

    /** There is no such sitting, or it is somebody else's. */
    public static final class SittingUnknown extends SittingRefusal {
        public SittingUnknown() {
            super("no such sitting");
        }
    }

    /** No open campaign has this code. */
    public static final class CampaignUnknown extends SittingRefusal {
        public CampaignUnknown() {
            super("no such campaign");
        }
    }

    /** There is no such authorisation, or it is somebody else's. */
    public static final class AuthorisationUnknown extends SittingRefusal {
        public AuthorisationUnknown() {
            super("no such authorisation");
        }
    }

    /** The authorisation is no longer valid. */
    public static final class AuthorisationExpired extends SittingRefusal {
        public AuthorisationExpired() {
            super("the authorisation has expired");
        }
    }

    /** The authorisation served its one sitting, which is over. */
    public static final class AuthorisationUsed extends SittingRefusal {
        public AuthorisationUsed() {
            super("the authorisation was used");
        }
    }

    /** This instance has no reserved items, without which there is no certification. */
    public static final class NoReservedPool extends SittingRefusal {
        public NoReservedPool() {
            super("no reserved pool is loaded");
        }
    }

    /** The bank has nothing to ask. */
    public static final class NoQuestion extends SittingRefusal {
        public NoQuestion() {
            super("the bank has no question");
        }
    }

    /** The person is in the middle of this very test already. */
    public static final class SittingAlreadyOpen extends SittingRefusal {
        private final UUID sitting;

        public SittingAlreadyOpen(UUID sitting) {
            super("a sitting is open");
            this.sitting = sitting;
        }

        /** The one to go on with. */
        public UUID sitting() {
            return sitting;
        }
    }

    /** A certification goes on without pauses, unless they were arranged before. */
    public static final class BreaksNotArranged extends SittingRefusal {
        public BreaksNotArranged() {
            super("no breaks were arranged");
        }
    }

    /** The sitting is over. */
    public static final class SittingOver extends SittingRefusal {
        public SittingOver() {
            super("the sitting is over");
        }
    }

    /** The time of the test is up: it ended by itself, or is about to. */
    public static final class TimeIsUp extends SittingRefusal {
        public TimeIsUp() {
            super("the time of the test is up");
        }
    }

    /** What a certification test is taken under was decided at enrolment, and its device is the exam room's: candidates choose neither. */
    public static final class ArrangedAtEnrolment extends SittingRefusal {
        public ArrangedAtEnrolment() {
            super("needs, accommodations and device are not the candidate's to choose");
        }
    }

    /** Others hold the sitting, and only they let it go on. */
    public static final class SittingInterrupted extends SittingRefusal {
        public SittingInterrupted() {
            super("the sitting is interrupted");
        }
    }

    /** The person paused, and goes on before they answer. */
    public static final class SittingPaused extends SittingRefusal {
        public SittingPaused() {
            super("the sitting is paused");
        }
    }

    /** A pause puts a question away, and no more may be. */
    public static final class NoPauseLeft extends SittingRefusal {
        public NoPauseLeft() {
            super("no pause is left");
        }
    }

    /** A certification sitting is ended, never given up. */
    public static final class NotToAbandon extends SittingRefusal {
        public NotToAbandon() {
            super("a certification sitting is not abandoned");
        }
    }

    /** The campaign is not open yet, or no longer. */
    public static final class CampaignClosed extends SittingRefusal {
        public CampaignClosed() {
            super("the campaign is not open now");
        }
    }

    /** The campaign collects profiles, and the person has one: it is to be shared instead of a new test. */
    public static final class ProfileExists extends SittingRefusal {
        private final UUID result;

        public ProfileExists(UUID result) {
            super("the person has a profile");
            this.result = result;
        }

        /** The latest result that says all the campaign wants to know. */
        public UUID result() {
            return result;
        }
    }

    /** The person used all attempts. */
    public static final class NoAttemptLeft extends SittingRefusal {
        private final int max;

        public NoAttemptLeft(int max) {
            super("no attempt is left");
            this.max = max;
        }

        /** How many there are. */
        public int max() {
            return max;
        }
    }

    /** The person may try again, but not yet. */
    public static final class TooSoon extends SittingRefusal {
        private final ZonedDateTime from;

        public TooSoon(ZonedDateTime from) {
            super("the next attempt is not open yet");
            this.from = from;
        }

        /** When the next attempt opens, where the campaign's days count. */
        public ZonedDateTime from() {
            return from;
        }
    }

    /** The campaign asks a question at its entry that must be answered. */
    public static final class EntryAnswerMissing extends SittingRefusal {
        private final String label;

        public EntryAnswerMissing(String label) {
            super("the entry question is to be answered");
            this.label = label;
        }

        /** The question, as the person reads it. */
        public String label() {
            return label;
        }
    }

    /** An entry answer that looks like an e-mail address or a social security number, or that nobody asked for. */
    public static final class EntryAnswerRefused extends SittingRefusal {
        public EntryAnswerRefused() {
            super("the entry answer is refused");
        }
    }

    /** There is no earlier result of this campaign that could be improved, or nothing in it. */
    public static final class NothingToImprove extends SittingRefusal {
        public NothingToImprove() {
            super("there is nothing to improve");
        }
    }

    /** The sitting changes faster than it can be answered: another device is at work. */
    public static final class ChangedMeanwhile extends SittingRefusal {
        public ChangedMeanwhile() {
            super("the sitting changed meanwhile");
        }
    }

    /** The sitting is not over, and is explained only then. */
    public static final class SittingNotOver extends SittingRefusal {
        public SittingNotOver() {
            super("the sitting is not over");
        }
    }

    /** The question was answered otherwise, perhaps on another device. */
    public static final class AlreadyAnswered extends SittingRefusal {
        public AlreadyAnswered() {
            super("the question was answered");
        }
    }

    /** Another question waits. */
    public static final class QuestionNotCurrent extends SittingRefusal {
        private final int current;

        public QuestionNotCurrent(int current) {
            super("another question waits");
            this.current = current;
        }

        /** Number of the question that waits. */
        public int current() {
            return current;
        }
    }

    /** The question is no longer in the bank: nobody can say what was right. */
    public static final class QuestionWithdrawn extends SittingRefusal {
        public QuestionWithdrawn() {
            super("the question was withdrawn");
        }
    }

    /** The question that waits asks for no file. */
    public static final class NoFileAsked extends SittingRefusal {
        public NoFileAsked() {
            super("the question asks for no file");
        }
    }

    /** Another file of the same person arrives just now. */
    public static final class FileUnderWay extends SittingRefusal {
        public FileUnderWay() {
            super("another file of the same person arrives just now");
        }
    }

    /** As many files were sent for the question as may be. */
    public static final class TooManyFiles extends SittingRefusal {
        private final int max;

        public TooManyFiles(int max) {
            super("too many files for one question");
            this.max = max;
        }

        /** How many may be sent for one question. */
        public int max() {
            return max;
        }
    }
}
