package fr.pixemploi.assessment.kiosk.application.sheet;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.kiosk.application.MakeCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.Registrations;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An adviser makes codes for a group at once: all of them or none. Each is a code like any other, but for the time that it waits. What the
 * group's people are called is not asked: this service knows no name.
 */
@ApplicationScoped
public class MakeSheet {
    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    private final MakeCode makeCode;
    private final KioskCodes codes;
    private final Registrations registrations;
    private final KnownStructures structures;
    private final AssessmentSettings settings;

    MakeSheet(
            MakeCode makeCode,
            KioskCodes codes,
            Registrations registrations,
            KnownStructures structures,
            AssessmentSettings settings) {
        this.makeCode = makeCode;
        this.codes = codes;
        this.registrations = registrations;
        this.structures = structures;
        this.settings = settings;
    }

    /**
     * Makes them, with their digits, this once.
     *
     * @param structure whose kiosks they open
     * @param wishes one a person, all of them for this structure
     */
    @Transactional
    public CodeSheet handle(Caller caller, UUID structure, List<MakeCode.Wish> wishes) {
        if (!caller.has(StructureRole.ADVISER, structure)) throw new KioskRefusal.NotHere();
        Set<UUID> named = new HashSet<>();
        List<Integer> again =
                places(wishes, place -> !named.add(wishes.get(place).beneficiary()));
        if (!again.isEmpty()) throw new KioskRefusal.NamedTwice(again);
        List<Integer> strangers = places(
                wishes, place -> !registrations.isRegistered(wishes.get(place).beneficiary(), structure));
        if (!strangers.isEmpty()) throw new KioskRefusal.PeopleNotHere(strangers);
        UUID sheet = Ids.next();
        KioskCode.Term term = new KioskCode.Term(settings.kiosk().sheetHolds(), sheet);
        List<MakeCode.Made> made = new ArrayList<>();
        for (MakeCode.Wish wish : wishes) made.add(makeCode.handle(caller, wish, term));
        return new CodeSheet(
                sheet,
                structure,
                made.getFirst().code().expiresAt(),
                zone(structure),
                made.stream()
                        .map(each -> new CodeSheet.Slip(
                                each.code().id(), each.code().beneficiary(), each.digits(), each.goesOn()))
                        .toList());
    }

    /** The sheet again, without the digits, of which nothing is kept that could tell them. */
    @Transactional
    public CodeSheet again(Caller caller, UUID sheet) {
        List<KioskCode> made = codes.ofSheet(sheet, caller.structuresAs(StructureRole.ADVISER));
        if (made.isEmpty()) throw new KioskRefusal.NotHere();
        KioskCode first = made.getFirst();
        return new CodeSheet(
                sheet,
                first.structure(),
                first.expiresAt(),
                zone(first.structure()),
                made.stream()
                        .map(code -> new CodeSheet.Slip(
                                code.id(),
                                code.beneficiary(),
                                null,
                                makeCode.goesOn(code.beneficiary(), code.campaign())))
                        .toList());
    }

    private ZoneId zone(UUID structure) {
        return structures.find(structure).map(KnownStructure::timeZone).orElse(USUAL_ZONE);
    }

    private static List<Integer> places(List<MakeCode.Wish> wishes, IntPredicate wrong) {
        return IntStream.range(0, wishes.size()).filter(wrong).boxed().toList();
    }
}
