package fr.pixemploi.kit.release.work;

import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.Release;
import fr.pixemploi.kit.release.ReleaseEntry;
import fr.pixemploi.kit.release.ReleaseRefusal;
import fr.pixemploi.kit.release.ReleaseTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What was released. Who may read it is said where it is asked for. */
@ApplicationScoped
@Transactional
public class ShowReleases {
    private final Releases releases;

    ShowReleases(Releases releases) {
        this.releases = releases;
    }

    public List<ReleaseEntry> all() {
        return releases.all();
    }

    /** @throws ReleaseRefusal.NoSuchRelease also for what is no quarter */
    public ReleaseEntry entry(String quarter) {
        return Quarter.named(quarter).flatMap(releases::entry).orElseThrow(ReleaseRefusal.NoSuchRelease::new);
    }

    public Release release(Quarter quarter) {
        return releases.release(quarter).orElseThrow(ReleaseRefusal.NoSuchRelease::new);
    }

    public ReleaseTable table(Quarter quarter, String figure, String facet) {
        return releases.table(quarter, figure, facet).orElseThrow(ReleaseRefusal.NoSuchRelease::new);
    }
}
