package fr.pixemploi.profile.rights.domain.paper;

/** By a sheet one correction is asked for at a time, so that it fills no register. Its page says so, and no program ever sees it. */
public final class StillToBeAnswered extends RuntimeException {}
