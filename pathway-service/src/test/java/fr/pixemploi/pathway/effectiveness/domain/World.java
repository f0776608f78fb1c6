package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Circumstances;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A made-up world whose truth is known. Weak people are sent to offer A, strong ones to others; people accept by what is seen of them
 * and, where there is a hidden reason, by how much they want it, which also has them learn more by themselves. Some drop an offer, which
 * leaves a third of its effect, and these come back less often. Everybody gains by being tested again and by time, the weak more.
 */
public final class World {
    public static final CompetenceCode COMPETENCE = new CompetenceCode("1.1");
    static final CompetenceCode OTHER = new CompetenceCode("2.2");
    static final List<String> AUDIENCES = List.of("job-seekers", "young", "at-school");
    static final List<String> TERRITORIES = List.of("north", "south", "east", "west");
    private static final List<String> KINDS = List.of("workshop", "e-learning", "training");
    private static final double LEFT_BY_DROPPING = 1 / 3.0;

    /** Who somebody is beyond what the method is given. */
    record Truth(double want, String group, double offersGave) {}

    public final List<MeasuredOffer> offers = new ArrayList<>();
    public final List<Trajectory> people = new ArrayList<>();

    private final Map<UUID, Truth> truths = new HashMap<>();
    private final Map<UUID, Double> shifts = new HashMap<>();
    private final Random dice;
    private final double hidden;
    private final double ofOthers;
    private final double[] whole;

    /**
     * @param hidden how much the hidden reason moves acceptance (log odds) and, by 0.4 of it, the gain (logits); 0 is none
     * @param ofOthers what part of each effect people of the group "other" get
     */
    World(long seed, int persons, double hidden, double ofOthers, int offers) {
        this.dice = new Random(seed);
        this.hidden = hidden;
        this.ofOthers = ofOthers;
        this.whole = new double[offers];
        double[] ofKind = {normal(0.35, 0.2), normal(0.35, 0.2), normal(0.35, 0.2)};
        for (int i = 0; i < whole.length; i++) {
            whole[i] = normal(ofKind[i % 3], 0.2);
            this.offers.add(new MeasuredOffer(id(), KINDS.get(i % 3), Set.of(COMPETENCE)));
        }
        double[] begun = new double[offers];
        double[] droppedOf = new double[offers];
        for (int i = 0; i < persons; i++) live(begun, droppedOf);
        for (int i = 0; i < whole.length; i++) {
            double dropped = begun[i] == 0 ? 0 : droppedOf[i] / begun[i];
            shifts.put(this.offers.get(i).id(), whole[i] * (1 - dropped * (1 - LEFT_BY_DROPPING)));
        }
    }

    public World(long seed, int persons, double hidden, double ofOthers) {
        this(seed, persons, hidden, ofOthers, 10);
    }

    public static World of(long seed, int persons) {
        return new World(seed, persons, 0, 1);
    }

    /** The offer that weak people are sent to. */
    public MeasuredOffer a() {
        return offers.getFirst();
    }

    /** True shift of an offer for those who begin it, with the chance that they drop it. */
    double shift(UUID offer) {
        return Objects.requireNonNull(shifts.get(offer));
    }

    Truth truth(UUID person) {
        return Objects.requireNonNull(truths.get(person));
    }

    private void live(double[] begun, double[] droppedOf) {
        int audience = dice.nextInt(3);
        int territory = dice.nextInt(4);
        Integer hours = chance(0.2) ? null : 5 + dice.nextInt(31);
        double standing = normal(-0.3 + 0.25 * audience + 0.1 * territory, 0.8);
        Score first = measured(standing);
        Score other = measured(0.6 * standing + normal(0, 0.6));
        double want = dice.nextGaussian();
        String group = chance(odds(standing)) ? "one" : "other";
        boolean proposed = chance(0.7);
        List<Attendance> followed = new ArrayList<>();
        List<UUID> proposals = new ArrayList<>();
        double gain = 0;
        if (proposed) {
            int one = choice(first.logits() + 0.5 * other.logits(), audience);
            proposals.add(offers.get(one).id());
            double eager = 0.8 + hidden * want + (hours == null ? 0 : 0.03 * (hours - 20)) - 0.3 * first.logits();
            if (chance(odds(eager))) {
                gain += begin(one, first, audience, followed, begun, droppedOf);
                int two = dice.nextInt(whole.length);
                if (two != one && chance(0.15)) {
                    proposals.add(offers.get(two).id());
                    gain += begin(two, first, audience, followed, begun, droppedOf);
                }
            }
        }
        if (group.equals("other")) gain *= ofOthers;
        int weeks = 8 + dice.nextInt(13) + (followed.isEmpty() ? 0 : 6);
        double after = standing
                + 0.1
                + 0.01 * weeks
                - 0.12 * standing
                + 0.1 * audience
                + 0.05 * territory
                + gain
                + 0.4 * hidden * want
                + normal(0, 0.3);
        boolean dropped = followed.stream().anyMatch(each -> !each.finished());
        boolean back = chance(odds((dropped ? 0.2 : 1.5) + 0.3 * first.logits()));
        UUID person = id();
        people.add(new Trajectory(
                person,
                true,
                Map.of(COMPETENCE, first, OTHER, other),
                back ? Map.of(COMPETENCE, measured(after)) : Map.of(),
                weeks,
                followed,
                Set.copyOf(proposals),
                new Circumstances(hours, AUDIENCES.get(audience), TERRITORIES.get(territory))));
        truths.put(person, new Truth(want, group, gain));
    }

    private double begin(
            int offer, Score first, int audience, List<Attendance> followed, double[] begun, double[] droppedOf) {
        double drops = odds(-1 - 0.5 * first.logits() + (audience == 1 ? 0.4 : 0));
        begun[offer]++;
        droppedOf[offer] += drops;
        boolean finished = !chance(drops);
        followed.add(new Attendance(offers.get(offer).id(), finished));
        return whole[offer] * (finished ? 1 : LEFT_BY_DROPPING);
    }

    /** By the result that whoever proposes sees: A is for the weak, the last ones are for the strong. */
    private int choice(double seen, int audience) {
        double[] weights = new double[whole.length];
        double sum = 0;
        for (int i = 0; i < whole.length; i++) {
            double pull = i == 0
                    ? 0.5 - 1.5 * seen
                    : 0.15 * (i % 10 - 4) * seen + (i % 3 == audience ? 0.4 : 0) - 0.1 * (i % 10);
            weights[i] = Math.exp(pull);
            sum += weights[i];
        }
        double at = dice.nextDouble() * sum;
        for (int i = 0; i < whole.length; i++) {
            at -= weights[i];
            if (at < 0) return i;
        }
        return whole.length - 1;
    }

    /** Tests measure the extremes less well. */
    private Score measured(double ability) {
        double sd = 0.3 + 0.1 * Math.abs(ability) + 0.1 * dice.nextDouble();
        return new Score(normal(ability, sd), sd);
    }

    private double normal(double mean, double sd) {
        return mean + sd * dice.nextGaussian();
    }

    private boolean chance(double p) {
        return dice.nextDouble() < p;
    }

    private static double odds(double log) {
        return 1 / (1 + Math.exp(-log));
    }

    private UUID id() {
        return new UUID(dice.nextLong(), dice.nextLong());
    }
}
