package org.liuhe.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /, REQUESTS, ''",
        "GET, /file, REQUESTS, ''",
        "POST, /file, REQUESTS, WRITES",
        "POST, /api/complaints, REQUESTS, WRITES",
        "DELETE, /api/complaints, REQUESTS, WRITES",
        "GET, /api/complaints, REQUESTS, ''",
        "GET, /api/areas, REQUESTS, ''",
        "GET, /track/7KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "HEAD, /track/7KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /petitions/7KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /api/public/matters/7KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /api/public/matters/7KX-2M9-QHD/support, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /api/public/matters/7KX-2M9-QHD/support.csv, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /support/7KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /api/public/petitions/7KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /api/public/pictures/7KX-2M9-QHD/attachment-1, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /calendar.ics, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /calendar, REQUESTS, ''",
        "GET, /track/%37KX-2M9-QHD, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /track/7KX-2M9-QHD;x=1, REQUESTS MISSED_CODES, MISSED_CODES",
        "GET, /matters, SEARCHES, SEARCHES",
        "GET, /petitions, SEARCHES, SEARCHES",
        "GET, /api/public/matters, SEARCHES, SEARCHES",
        "GET, /api/public/petitions, SEARCHES, SEARCHES",
        "GET, /api/public/councils, SEARCHES, SEARCHES",
        "GET, /accountability, SEARCHES, SEARCHES",
        "GET, /api/public/performance, SEARCHES, SEARCHES",
        "GET, /api/public/performance.csv, SEARCHES, SEARCHES",
        "POST, /matter/dsp-1/agreement/check, SEARCHES, SEARCHES",
        "GET, /api/public/integrity/checkpoint, PROOFS, PROOFS",
        "GET, /api/public/integrity/leaves/3, PROOFS, PROOFS",
        "GET, /assets/1f/liuhe.css, '', ''",
        "GET, /field/worker.js, '', ''",
        "POST, /field/enf-1/acts, REQUESTS, WRITES",
        "GET, /oauth2/authorization/keycloak, REQUESTS, ''"
    })
    void everyRequestIsCountedByWhatItAsks(String method, String path, String anonymous, String signedIn) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        assertThat(Asked.of(request, false)).isEqualTo(limits(anonymous));
        assertThat(Asked.of(request, true)).isEqualTo(limits(signedIn));
    }

    private static List<Limit> limits(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Limit::valueOf)
                .toList();
    }
}
