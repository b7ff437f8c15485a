package org.liuhe.contracts.complaints;

import org.liuhe.contracts.Event;

/** Events of one complaint. */
public sealed interface ComplaintEvent extends Event
        permits ComplaintFiled,
                FilingAnswered,
                ClosedComplaintRecorded,
                ComplaintAccepted,
                ComplaintRejected,
                SupplementRequested,
                ComplaintSupplemented,
                ComplaintCommented,
                ComplaintAnswered,
                ComplaintConfirmed,
                ComplaintContested,
                ComplaintClosedUnconfirmed,
                ComplaintWithdrawn,
                ReporterConsented,
                ReporterConsentWithdrawn,
                ReleasedToAccused,
                ComplaintDueSettled {

    String complaintId();
}
