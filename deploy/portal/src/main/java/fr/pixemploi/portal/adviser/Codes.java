package fr.pixemploi.portal.adviser;

import fr.pixemploi.client.profile.model.CaseloadFilter;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What may be chosen in filters, as the service's document lists it; the words for it are in {@link AdviserTexts}. */
@Named("adviserCodes")
@Singleton
public class Codes {
    public List<String> getProgress() {
        return Stream.of(CaseloadFilter.ProgressEnum.values())
                .map(CaseloadFilter.ProgressEnum::getValue)
                .toList();
    }

    public List<String> getPathways() {
        return Stream.of(CaseloadFilter.PathwayEnum.values())
                .map(CaseloadFilter.PathwayEnum::getValue)
                .toList();
    }

    public List<String> getBands() {
        return Stream.of(CaseloadFilter.BandEnum.values())
                .map(CaseloadFilter.BandEnum::getValue)
                .toList();
    }

    public List<String> getLacks() {
        return Stream.of(CaseloadFilter.LacksEnum.values())
                .map(CaseloadFilter.LacksEnum::getValue)
                .toList();
    }
}
