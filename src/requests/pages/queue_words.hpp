// One row of a queue and what can be done with several rows at once.
#pragma once
#include "requests/lifecycle.hpp"
#include "requests/queue.hpp"
#include "ui/components.hpp"

namespace pendopo::requests::pages {

Message view_title(View view);
std::string count_words(Language language, int count); // "12", "200+"

// What a desk may do with the rows that were ticked.
struct ActOnSeveral {
    Step step = Step::work;
    std::string address;
    Message label;
};
ActOnSeveral act_on_several(std::string_view desk);
bool may_select(const ActOnSeveral& several, const QueueRow& row);

void fill_queue_row(const ui::Visit& visit, templates::Fill& into, const QueueRow& row,
    const std::optional<ActOnSeveral>& selecting);
ui::EmptyList nothing_there(const ui::Visit& visit, const QueueFilter& filter);

} // namespace pendopo::requests::pages
