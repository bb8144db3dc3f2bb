#include "catalogue/read_city.hpp"
#include "catalogue/read_csv.hpp"

namespace pendopo::catalogue {

namespace {

void read_holiday(const CsvRow& row, const std::string& year, const Reading& reading, Calendar& calendar)
{
    const auto refuse = [&](const Message& what) { reading.troubles->add(reading.file, row.line, what); };
    const auto date = Date::parse(row.cells[0]);
    if (!date)
        return refuse(say("seharusnya tanggal seperti 2026-01-01; yang tertulis '{0}'", row.cells[0]));
    if (std::to_string(date->year()) != year)
        refuse(say("seharusnya tanggal dalam tahun {0} sesuai nama berkasnya; yang tertulis '{1}'", year, row.cells[0]));
    if (row.cells[1] != "holiday" && row.cells[1] != "collective_leave")
        refuse(say("seharusnya holiday atau collective_leave; yang tertulis '{0}'", row.cells[1]));
    if (row.cells[2].empty())
        refuse(say("seharusnya ada nama harinya"));
    if (calendar.holiday(*date))
        refuse(say("seharusnya tiap tanggal sekali, tetapi {0} ada dua kali", row.cells[0]));
    calendar.add({*date, row.cells[1], row.cells[2]});
}

} // namespace

void read_calendar(const DataFolder& data, City& city)
{
    city.calendar = city.office_days.empty() ? Calendar() : Calendar(city.office_days);
    const auto folder = city_folder(city.key) + "/calendar";
    for (const auto& file : data.files(folder, ".csv")) {
        const auto year = file.substr(folder.size() + 1, file.size() - folder.size() - 1 - 4);
        for (const auto& row : read_csv(data.read_text(file), {"date", "kind", "name"}, data.reading(file)))
            read_holiday(row, year, data.reading(file), city.calendar);
    }
}

} // namespace pendopo::catalogue
