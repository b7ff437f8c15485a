package org.liuhe.api.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.papers.Block;
import org.springframework.stereotype.Component;

/** Orders of rectification 责令改正通知书, with nothing of who asked for the inspection. */
@Component
class TaskPapers implements PaperSource {

    private final Edge edge;

    TaskPapers(Edge edge) {
        this.edge = edge;
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.ENFORCEMENT;
    }

    @Override
    public List<Paper> of(String id, StreamPosition after) {
        TaskView task = edge.ask(new FindTask(id, null, after));
        return task.orders().stream()
                .map(order -> paper(task, order, ordered(task, order.order())))
                .toList();
    }

    private static DossierEntry ordered(TaskView task, int order) {
        return task.head().entries().stream()
                .filter(entry -> entry.type().equals(RectificationOrdered.class.getSimpleName())
                        && Objects.equals(entry.number(), order))
                .findFirst()
                .orElseThrow();
    }

    private static Paper paper(TaskView task, TaskView.OrderView order, DossierEntry ordered) {
        PaperKind kind = PaperKind.RECTIFICATION;
        return new Paper(
                MatterKind.ENFORCEMENT,
                kind,
                order.order(),
                PaperNumber.of(
                        MatterKind.ENFORCEMENT,
                        task.head().id(),
                        task.head().trackingCode(),
                        kind,
                        ordered.at(),
                        order.order()),
                ordered.at(),
                task.lead(),
                words -> body(task, order, ordered, words));
    }

    private static List<Block> body(TaskView task, TaskView.OrderView order, DossierEntry ordered, PaperWords words) {
        List<Block> blocks = new ArrayList<>();
        String responsible =
                order.responsible() == null ? order.responsibleName() : words.organisation(order.responsible());
        blocks.add(new Block.Addressee(words.text("paper.to", responsible)));
        List<String> found = task.inspections().stream()
                .filter(inspection -> Boolean.TRUE.equals(inspection.violation()))
                .map(TaskView.InspectionView::text)
                .filter(Objects::nonNull)
                .toList();
        if (!found.isEmpty()) {
            blocks.add(new Block.Text(words.text("paper.enforcement.found")));
            if (words.english()) blocks.add(new Block.Text(words.written(null)));
            else found.forEach(text -> blocks.add(new Block.Text(text)));
        }
        blocks.add(new Block.Text(words.text("paper.enforcement.ordered")));
        blocks.add(new Block.Text(words.written(order.text())));
        blocks.add(new Block.Text(words.text("paper.enforcement.until", words.until(ordered.due()))));
        blocks.add(new Block.Text(words.text("paper.enforcement.remedy")));
        blocks.add(new Block.Closing(List.of(words.organisation(task.lead()), words.day(ordered.at()))));
        return blocks;
    }
}
