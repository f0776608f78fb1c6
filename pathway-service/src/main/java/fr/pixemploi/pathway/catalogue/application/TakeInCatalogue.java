package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRun;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import fr.pixemploi.pathway.lheo.Formation;
import fr.pixemploi.pathway.lheo.Grammar;
import fr.pixemploi.pathway.lheo.LheoCheck;
import fr.pixemploi.pathway.lheo.LheoFault;
import fr.pixemploi.pathway.lheo.LheoReader;
import fr.pixemploi.pathway.lheo.LheoRefused;
import fr.pixemploi.pathway.place.application.LocateAddress;
import fr.pixemploi.pathway.place.domain.Place;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody brings a file of the catalogue. No transaction is open while it comes in: its trainings are staged as they come, and nobody sees
 * them before all are there and switched. A file with a fault that refuses leaves that fault and nothing else.
 */
@ApplicationScoped
public class TakeInCatalogue {
    /** Once decompressed; a million sessions are about 3 GB. A proposal. */
    private static final long MOST_BYTES = 16L << 30;

    private static final int SHOWN = 100;

    private final CatalogueRuns runs;
    private final Jobs jobs;
    private final LocateAddress locate;
    private final Grammar grammar = Grammar.read();

    TakeInCatalogue(CatalogueRuns runs, Jobs jobs, LocateAddress locate) {
        this.runs = runs;
        this.jobs = jobs;
        this.locate = locate;
    }

    /**
     * Takes it in; the catalogue is switched to it afterwards.
     *
     * @throws CatalogueRefusal.FileRefused when nothing of it is imported
     * @throws CatalogueRefusal.UnknownImport when its sender was silent so long that it was forgotten
     * @throws IOException when its sender is gone
     */
    public CatalogueRun handle(String source, InputStream file) throws IOException {
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> runs.begin(id, source));
        Arrival arrival = new Arrival(id, source);
        boolean kept = false;
        try {
            Optional<LheoReader> read = arrival.read(file);
            QuarkusTransaction.requiringNew().run(() -> arrival.end(read));
            kept = true;
        } finally {
            if (!kept) QuarkusTransaction.requiringNew().run(() -> runs.forget(id));
        }
        if (arrival.refused) throw new CatalogueRefusal.FileRefused(arrival.shown);
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.find(id))
                .orElseThrow(CatalogueRefusal.UnknownImport::new);
    }

    /** One file as it comes in. */
    private final class Arrival {
        private static final int TRAININGS_AT_ONCE = 200;
        private static final int SESSIONS_AT_ONCE = 2_000;
        private static final int CHARACTERS_AT_ONCE = 4_000_000;

        private final UUID id;
        private final String source;
        private final LheoCheck check = new LheoCheck(grammar);
        private final ReadTraining reading;
        private final List<Training> trainings = new ArrayList<>();
        private final List<CatalogueFault> faults = new ArrayList<>();
        private final List<CatalogueFault> shown = new ArrayList<>();
        private boolean refused;
        private int faultCount;
        private int trainingCount;
        private int actionCount;
        private int sessionCount;
        private int waitingSessions;
        private int waitingCharacters;

        Arrival(UUID id, String source) {
            this.id = id;
            this.source = source;
            this.reading =
                    new ReadTraining(source, address -> locate.handle(address).map(Place::position));
        }

        /** The reader at its end; empty when it did not get there. */
        Optional<LheoReader> read(InputStream file) throws IOException {
            try {
                LheoReader reader = LheoReader.open(grammar, file, MOST_BYTES);
                for (Optional<Formation> next = reader.next(); next.isPresent(); next = reader.next()) take(next.get());
                keep();
                return Optional.of(reader);
            } catch (LheoRefused e) {
                tell(e.fault());
                keep();
                return Optional.empty();
            }
        }

        private void take(Formation formation) {
            List<LheoFault> found = check.faults(formation.element());
            found.forEach(this::tell);
            // The rest is only told of.
            if (!refused) add(reading.of(formation, trainingCount));
            trainingCount++;
            if (trainings.size() >= TRAININGS_AT_ONCE
                    || faults.size() >= SESSIONS_AT_ONCE
                    || waitingSessions >= SESSIONS_AT_ONCE
                    || waitingCharacters >= CHARACTERS_AT_ONCE) keep();
        }

        private void add(Training training) {
            trainings.add(training);
            int sessions = training.actions().stream()
                    .mapToInt(action -> action.sessions().size())
                    .sum();
            actionCount += training.actions().size();
            sessionCount += sessions;
            waitingSessions += sessions;
            waitingCharacters += training.writing().xml().length();
        }

        private void tell(LheoFault fault) {
            CatalogueFault told = new CatalogueFault(
                    ++faultCount, fault.line(), fault.element(), fault.code().code());
            faults.add(told);
            if (fault.code().refuses()) refuse(told);
        }

        private void refuse(CatalogueFault because) {
            refused = true;
            if (shown.size() < SHOWN) shown.add(because);
        }

        private void keep() {
            QuarkusTransaction.requiringNew().run(() -> {
                runs.stage(id, source, trainings);
                runs.tell(id, faults);
            });
            trainings.clear();
            faults.clear();
            waitingSessions = 0;
            waitingCharacters = 0;
        }

        /** Everything was read, or nothing of it is taken. */
        void end(Optional<LheoReader> read) {
            List<CatalogueFault> twice = runs.tellTwice(id, LheoFault.Code.NUMBER_TWICE.code(), faultCount);
            faultCount += twice.size();
            twice.forEach(this::refuse);
            CatalogueRun.File held = new CatalogueRun.File(
                    read.map(LheoReader::bytes).orElse(0L), trainingCount, actionCount, sessionCount, faultCount);
            if (refused) {
                runs.refuse(id, held);
                return;
            }
            LheoReader reader = read.orElseThrow();
            runs.received(id, reader.version(), held, reader.head(), reader.tail());
            jobs.wish(SwitchCatalogue.NAME, id);
        }
    }
}
