package fr.pixemploi.kit.event;

/** What has to be done before an instance opens whose data came out of a backup. A bean for each. */
public interface BeforeOpening {
    /** Whether it is done; asked again and again. */
    boolean isDone();
}
