package fr.pixemploi.portal.services;

import fr.pixemploi.client.certification.ApiClient;
import fr.pixemploi.client.certification.api.BookingsApi;
import fr.pixemploi.client.certification.api.CandidatesApi;
import fr.pixemploi.client.certification.api.CentresApi;
import fr.pixemploi.client.certification.api.CertificatesApi;
import fr.pixemploi.client.certification.api.CertifproApi;
import fr.pixemploi.client.certification.api.ComplaintsApi;
import fr.pixemploi.client.certification.api.CredentialsApi;
import fr.pixemploi.client.certification.api.ImportsApi;
import fr.pixemploi.client.certification.api.IncidentsApi;
import fr.pixemploi.client.certification.api.InvigilationApi;
import fr.pixemploi.client.certification.api.JuryApi;
import fr.pixemploi.client.certification.api.OperationsApi;
import fr.pixemploi.client.certification.api.PassportApi;
import fr.pixemploi.client.certification.api.ResultsApi;
import fr.pixemploi.client.certification.api.SessionsApi;
import fr.pixemploi.client.certification.api.StatusApi;
import fr.pixemploi.client.certification.api.VersionsApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;

/** certification-service: one field for each group of operations of its document. */
@Singleton
public final class Certification {
    public final BookingsApi bookings;
    public final CandidatesApi candidates;
    public final CentresApi centres;
    public final CertificatesApi certificates;
    public final CertifproApi certifpro;
    public final ComplaintsApi complaints;
    public final CredentialsApi credentials;
    public final ImportsApi imports;
    public final IncidentsApi incidents;
    public final InvigilationApi invigilation;
    public final JuryApi jury;
    public final OperationsApi operations;
    public final PassportApi passport;
    public final ResultsApi results;
    public final SessionsApi sessions;
    public final StatusApi status;
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
        credentials = new CredentialsApi(client);
        imports = new ImportsApi(client);
        incidents = new IncidentsApi(client);
        invigilation = new InvigilationApi(client);
        jury = new JuryApi(client);
        operations = new OperationsApi(client);
        passport = new PassportApi(client);
        results = new ResultsApi(client);
        sessions = new SessionsApi(client);
        status = new StatusApi(client);
        versions = new VersionsApi(client);
    }
}
