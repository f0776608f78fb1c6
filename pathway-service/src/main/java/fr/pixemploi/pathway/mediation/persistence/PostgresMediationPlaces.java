package fr.pixemploi.pathway.mediation.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.Fault;
import fr.pixemploi.pathway.mediation.domain.Feed;
import fr.pixemploi.pathway.mediation.domain.FoundPlace;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.MediationPlaces;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Landmass;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places that searches read. */
@ApplicationScoped
class PostgresMediationPlaces implements MediationPlaces {
    private static final TypeReference<Facts> FACTS = new TypeReference<>() {};
    private static final TypeReference<Address> ADDRESS = new TypeReference<>() {};
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};
    /** A degree of a great circle, a little less than it is, so that a box is rather too large. */
    private static final double KILOMETRES_A_DEGREE = 111;

    private final Sql sql;

    PostgresMediationPlaces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<FoundPlace> near(Place from, int kilometres, @Nullable Theme theme, After after, int max) {
        double latitude = from.position().latitude();
        double longitude = from.position().longitude();
        double up = kilometres / KILOMETRES_A_DEGREE;
        // Narrower towards the poles: by the parallel of the box that is nearest to one.
        double aside = up / Math.cos(Math.toRadians(Math.min(89, Math.abs(latitude) + up)));
        return sql.query(
                        """
                        select * from (
                          select place.*, cast(round(1000 * kilometres(latitude, longitude, :latitude, :longitude)) as integer) as metres
                          from mediation_place place
                          where closed_at is null and shore = :shore and latitude between :south and :north
                            and longitude between :west and :east
                            and (cast(:theme as text) is null or themes @> array[cast(:theme as text)])
                        ) near
                        where metres <= :most and (metres, id) > (:metres, :id) order by metres, id limit :max
                        """,
                        named("latitude", latitude)
                                .and("longitude", longitude)
                                .and("shore", from.landmass().shore())
                                .and("south", latitude - up)
                                .and("north", latitude + up)
                                .and("west", longitude - aside)
                                .and("east", longitude + aside)
                                .and("theme", Sql.lowerCase(theme))
                                .and("most", kilometres * 1000)
                                .and("metres", after.metres())
                                .and("id", after.id())
                                .and("max", max))
                .list(row -> found(row, row.integer("metres")));
    }

    @Override
    public Optional<FoundPlace> find(UUID id) {
        return sql.query("select * from mediation_place where id = ?", id).optional(row -> found(row, null));
    }

    private static FoundPlace found(Row row, @Nullable Integer metres) {
        return new FoundPlace(
                row.uuid("id"),
                new Feed(row.text("feed")),
                new MediationPlace(
                        row.text("source_id"),
                        row.text("name"),
                        row.elements("themes", String.class).stream()
                                .map(theme -> Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                                .collect(Collectors.toSet()),
                        row.truth("in_person"),
                        row.truth("remote"),
                        EventJson.read(row.text("address"), ADDRESS),
                        EventJson.read(row.text("facts"), FACTS),
                        row.date("said_on")),
                place(row),
                metres);
    }

    private static @Nullable Place place(Row row) {
        String landmass = row.textOrNull("landmass");
        if (landmass == null) return null;
        String commune = row.textOrNull("commune");
        return new Place(
                new Position(row.number("latitude"), row.number("longitude"), row.truth("approximate")),
                new Landmass(landmass, row.text("shore")),
                commune == null ? null : new InseeCode(commune));
    }

    @Override
    public Optional<ImportReport> report(UUID id) {
        return sql.query("select * from mediation_import where id = ?", id)
                .optional(row -> new ImportReport(
                        row.uuid("id"),
                        new Feed(row.text("feed")),
                        row.instant("at"),
                        row.integer("records"),
                        row.integer("added"),
                        row.integer("changed"),
                        row.integer("closed"),
                        row.integer("unchanged"),
                        row.integer("refused"),
                        row.integer("unplaced"),
                        row.integer("fault_count"),
                        EventJson.read(row.text("faults"), FAULTS)));
    }
}
