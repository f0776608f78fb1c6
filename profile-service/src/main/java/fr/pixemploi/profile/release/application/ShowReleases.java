package fr.pixemploi.profile.release.application;

import fr.pixemploi.profile.release.domain.Quarter;
import fr.pixemploi.profile.release.domain.Release;
import fr.pixemploi.profile.release.domain.ReleaseRefusal;
import fr.pixemploi.profile.release.domain.ReleaseTable;
import fr.pixemploi.profile.release.domain.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Everybody may read what was released. */
@ApplicationScoped
@Transactional
public class ShowReleases {
    private final Releases releases;

    ShowReleases(Releases releases) {
        this.releases = releases;
    }

    public List<Releases.Entry> all() {
        return releases.all();
    }

    /** @throws ReleaseRefusal.NoSuchRelease also for what is no quarter */
    public Releases.Entry entry(String quarter) {
        return Quarter.named(quarter).flatMap(releases::entry).orElseThrow(ReleaseRefusal.NoSuchRelease::new);
    }

    public Release release(Quarter quarter) {
        return releases.release(quarter).orElseThrow(ReleaseRefusal.NoSuchRelease::new);
    }

    public ReleaseTable table(Quarter quarter, String figure, String facet) {
        return releases.table(quarter, figure, facet).orElseThrow(ReleaseRefusal.NoSuchRelease::new);
    }
}
