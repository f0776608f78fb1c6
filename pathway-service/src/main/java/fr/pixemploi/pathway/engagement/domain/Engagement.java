package fr.pixemploi.pathway.engagement.domain;

/** What the person's referent agreed with them on hours of activity. Why is kept nowhere: it may be health or family. */
public sealed interface Engagement {
    Engagement USUAL = new Usual();

    /** What is asked of everybody. */
    record Usual() implements Engagement {}

    /** @param weeklyHours from 1 to a week of work of {@value #MOST} hours */
    record Adapted(int weeklyHours) implements Engagement {
        public static final int MOST = 35;

        public Adapted {
            if (weeklyHours < 1 || weeklyHours > MOST)
                throw new IllegalArgumentException("no weekly hours: " + weeklyHours);
        }
    }

    /** No hours are asked of this person. */
    record Waived() implements Engagement {}
}
