package fr.pixemploi.portal.services;

import fr.pixemploi.client.certification.ApiClient;
import fr.pixemploi.client.certification.api.BookingsApi;
import fr.pixemploi.client.certification.api.CandidatesApi;
import fr.pixemploi.client.certification.api.CentresApi;
import fr.pixemploi.client.certification.api.CertificatesApi;
import fr.pixemploi.client.certification.api.CertifproApi;
import fr.pixemploi.client.certification.api.ComplaintsApi;
import fr.pixemploi.client.certification.api.ImportsApi;
import fr.pixemploi.client.certification.api.IncidentsApi;
import fr.pixemploi.client.certification.api.JuryApi;
import fr.pixemploi.client.certification.api.SessionsApi;
import fr.pixemploi.client.certification.api.VersionsApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;

/** certification-service: one field for each group of operations of its document that pages call. */
@Singleton
public final class Certification {
    public final BookingsApi bookings;
    public final CandidatesApi candidates;
    public final CentresApi centres;
    public final CertificatesApi certificates;
    public final CertifproApi certifpro;
    public final ComplaintsApi complaints;
    public final ImportsApi imports;
    public final IncidentsApi incidents;
    public final JuryApi jury;
    public final SessionsApi sessions;
    public final VersionsApi versions;

    Certification(PortalSettings settings, Connection connection) {
        ApiClient client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return connection.http();
            }
        };
        client.updateBaseUri(Connection.base(settings.services().certification()));
        client.setRequestInterceptor(Caller::dress);
        client.setReadTimeout(connection.patience());
        bookings = new BookingsApi(client);
        candidates = new CandidatesApi(client);
        centres = new CentresApi(client);
        certificates = new CertificatesApi(client);
        certifpro = new CertifproApi(client);
        complaints = new ComplaintsApi(client);
        imports = new ImportsApi(client);
        incidents = new IncidentsApi(client);
        jury = new JuryApi(client);
        sessions = new SessionsApi(client);
        versions = new VersionsApi(client);
    }
}
