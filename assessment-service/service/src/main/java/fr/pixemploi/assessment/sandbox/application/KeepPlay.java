package fr.pixemploi.assessment.sandbox.application;

import fr.pixemploi.assessment.sandbox.domain.Play;
import fr.pixemploi.assessment.sandbox.domain.Plays;
import fr.pixemploi.kit.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody was made up: their tests are played from the commit on. */
@ApplicationScoped
@Transactional
public class KeepPlay {
    private final Plays plays;
    private final Jobs jobs;

    KeepPlay(Plays plays, Jobs jobs) {
        this.plays = plays;
        this.jobs = jobs;
    }

    public void handle(Play play) {
        plays.add(play);
        jobs.wish(PlayForPerson.NAME, play.beneficiary());
    }
}
