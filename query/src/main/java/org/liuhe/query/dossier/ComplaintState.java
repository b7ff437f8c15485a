package org.liuhe.query.dossier;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.tracking.Stage;

/** Where a complaint stands, folded from its events; null fields until the first. */
final class ComplaintState {

    String trackingCode;
    String category;
    String area;
    Channel channel;
    boolean mayBePublic;
    String place;
    String text;
    String contactPhone;
    DossierView.TakenDown takenDown;
    String released;
    List<AnsweredQuestion> answers = List.of();
    Instant filedAt;
    Stage stage;
    DueDate due;

    void evolve(ComplaintEvent event) {
        if (event instanceof ComplaintFiled filed) {
            stated(filed.trackingCode(), filed.category(), filed.area(), filed.mayBePublic());
            written(filed.place(), filed.text(), filed.filedAt(), filed.channel());
            contactPhone = filed.contactPhone();
            if (filed.registeredBy() != null)
                takenDown = new DossierView.TakenDown(
                        filed.reporterName(), filed.registeredBy(), filed.consent(), filed.consentedOn());
            reach(Stage.FILED, filed.intakeDue());
        } else if (event instanceof ClosedComplaintRecorded closed) {
            stated(closed.trackingCode(), closed.category(), closed.area(), closed.mayBePublic());
            written(closed.place(), closed.text(), closed.filedAt(), Channel.IMPORT);
            reach(
                    switch (closed.outcome()) {
                        case CLOSED -> Stage.CLOSED_ELSEWHERE;
                        case WITHDRAWN -> Stage.WITHDRAWN;
                        case REJECTED -> Stage.REJECTED;
                    },
                    null);
        } else if (event instanceof FilingAnswered answered) answers = answered.answers();
        else if (event instanceof ReleasedToAccused given) released = given.text();
        else if (event instanceof SupplementRequested requested)
            reach(Stage.SUPPLEMENT_ASKED, requested.supplementDue());
        else if (event instanceof ComplaintSupplemented supplemented) reach(Stage.FILED, supplemented.intakeDue());
        else if (event instanceof ComplaintAccepted || event instanceof ComplaintContested) reach(Stage.ACCEPTED, null);
        else if (event instanceof ComplaintAnswered answered) reach(Stage.ANSWERED, answered.confirmDue());
        else if (event instanceof ComplaintConfirmed) reach(Stage.CONFIRMED_RESOLVED, null);
        else if (event instanceof ComplaintClosedUnconfirmed) reach(Stage.CLOSED_NOT_CONFIRMED, null);
        else if (event instanceof ComplaintRejected) reach(Stage.REJECTED, null);
        else if (event instanceof ComplaintWithdrawn) reach(Stage.WITHDRAWN, null);
    }

    /** True where the community office must decide on acceptance. */
    boolean awaitsIntake() {
        return stage == Stage.FILED && due != null;
    }

    private void stated(String trackingCode, String category, String area, boolean mayBePublic) {
        this.trackingCode = trackingCode;
        this.category = category;
        this.area = area;
        this.mayBePublic = mayBePublic;
    }

    private void written(String place, String text, Instant filedAt, Channel channel) {
        this.place = place;
        this.text = text;
        this.filedAt = filedAt;
        this.channel = channel;
    }

    private void reach(Stage stage, DueDate due) {
        this.stage = stage;
        this.due = due;
    }
}
