package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.application.LocateAddress;
import fr.pixemploi.pathway.place.application.ReadTravelRules;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.place.domain.TravelRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks data.inclusion itself what is near a commune, or tells what it answered some minutes ago ({@link SparedDirectory}). No transaction is
 * open meanwhile.
 */
@ApplicationScoped
public class AskDirectory {
    /** What it said, and when. */
    public record Answer(Instant saidAt, List<Near> places) {}

    /** @param metres from the commune, as the directory says; null for what is offered from afar */
    public record Near(
            MediationPlace place,
            @Nullable Place at,
            @Nullable Integer metres,
            Travel travel) {}

    private final Directory directory;
    private final LocateAddress locate;
    private final ReadTravelRules travelRules;
    private final SparedDirectory spared;

    AskDirectory(Directory directory, LocateAddress locate, ReadTravelRules travelRules, Clock clock) {
        this.directory = directory;
        this.locate = locate;
        this.travelRules = travelRules;
        this.spared = new SparedDirectory(directory, clock);
    }

    /**
     * Within 50 km, nearest first, a hundred at most.
     *
     * @throws MediationRefusal.NoDirectory where this deployment has no access to one
     * @throws MediationRefusal.CommuneNotPlaced when nobody knows where it is
     * @throws Directory.DirectoryFailure when it does not answer as agreed, or is asked too much
     */
    public Answer handle(InseeCode commune, @Nullable Theme theme) {
        if (!directory.isThere()) throw new MediationRefusal.NoDirectory();
        Place from = locate.handle(Address.ofCommune(commune)).orElseThrow(MediationRefusal.CommuneNotPlaced::new);
        SparedDirectory.Heard heard = spared.near(from.commune() == null ? commune : from.commune(), theme);
        TravelRules rules = travelRules.handle();
        return new Answer(
                heard.at(),
                heard.entries().stream().map(entry -> near(from, entry, rules)).toList());
    }

    private Near near(Place from, Directory.Entry entry, TravelRules rules) {
        Optional<Place> at = locate.handle(entry.place().address());
        return new Near(
                entry.place(), at.orElse(null), entry.metres(), rules.between(Optional.of(from), at, rules.usual()));
    }
}
