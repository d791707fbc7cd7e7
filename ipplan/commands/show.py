"""`ipplan show`: the tables of plans, and where each number stands in the document."""

from ipplan.commands import options as o


@o.spread
def show_command(plans: o.PlanNames = None, *, every: o.All = False, out: o.OutputOptions) -> None:
    """Read the plans and print them as they stand."""
    from ipplan.commands.output import answer, page_text
    from ipplan.commands.session import load_plans, plan_and_actuals
    from ipplan.render import show
    from ipplan.render.datatext import keyed_each
    from ipplan.render.document import status_documents

    names, _, several = plan_and_actuals(plans, None, out.language, every=every)
    loaded = [file.plan for file in load_plans(names, out.language)]
    documents = [show.show_document(plan) for plan in loaded] if out.form in {"json", "ndjson"} else []
    answer(
        out,
        text=lambda: "\n".join(
            page_text(lambda width, plan=plan: show.show_page(plan, out.language, width=width), out.output)  # type: ignore[misc]
            for plan in loaded
        ),
        document=lambda: status_documents(documents) if several else documents[0],
        rows=lambda: keyed_each((show.show_rows(plan), {"plan": plan.id}) for plan in loaded),
        documents=lambda: documents,
    )
