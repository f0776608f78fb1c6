package fr.pixemploi.assessment.sandbox.application;

import fr.pixemploi.assessment.sandbox.domain.Play;
import fr.pixemploi.assessment.sandbox.domain.Plays;
import fr.pixemploi.kit.job.Job;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Plays the tests of somebody who is made up. Each answer is kept as it is given, so that whoever takes the work up goes on where it stands.
 * Nothing is played for people of a structure that is no sandbox, whatever was told.
 */
@ApplicationScoped
class PlayForPerson implements Job {
    static final String NAME = "sandbox-play";
    private static final Logger LOG = Logger.getLogger(PlayForPerson.class);

    private final Plays plays;
    private final KnownStructures structures;
    private final PlaySitting playSitting;
    private final PlayDiagnosis playDiagnosis;

    PlayForPerson(Plays plays, KnownStructures structures, PlaySitting playSitting, PlayDiagnosis playDiagnosis) {
        this.plays = plays;
        this.structures = structures;
        this.playSitting = playSitting;
        this.playDiagnosis = playDiagnosis;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        Optional<Play> wished = QuarkusTransaction.requiringNew().call(() -> plays.find(id));
        if (wished.isEmpty()) return true;
        Play play = wished.get();
        Optional<KnownStructure> structure =
                QuarkusTransaction.requiringNew().call(() -> structures.find(play.structure()));
        if (structure.isPresent() && !structure.get().sandbox()) {
            LOG.warn("tests were to be played for somebody whose structure is no sandbox");
            forget(play);
            return true;
        }
        // Topics have no order among themselves: the structure, or that the person is of it, may be heard of later.
        if (!QuarkusTransaction.requiringNew().call(() -> plays.isMadeUp(id, play.structure()))) return false;
        for (Play.Test test : play.tests()) if (!playSitting.handle(play, test, stopping)) return false;
        if (play.diagnosis()) playDiagnosis.handle(play);
        forget(play);
        return true;
    }

    private void forget(Play play) {
        QuarkusTransaction.requiringNew().run(() -> plays.remove(play.beneficiary()));
    }
}
