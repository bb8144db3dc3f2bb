// The words by which entries are compared (data/common/synonyms.yaml): which say nothing, which are the same, what is done.
#pragma once
#include "platform/data/value.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::registers {

// One word of a text as it is compared, and as it stood there.
struct Term {
    std::string key, shown;
};

class Vocabulary {
public:
    // Throws FileTroubleError when the file is wrong or a word stands in two groups of synonyms.
    static Vocabulary read(const std::string& data_folder);
    explicit Vocabulary(const Value& file, const std::string& file_name);

    // In the order of the text; a phrase that has synonyms is one term; words that say nothing are left out.
    std::vector<Term> terms(std::string_view text) const;

    bool is_weak(const std::string& key) const { return m_weak.contains(key); }
    // What is done with the thing ("build"), by the first such word; empty: not said.
    std::string act_of(const std::vector<Term>& terms) const;
    bool is_act(const std::string& key) const { return m_acts.contains(key); }
    bool acts_differ(const std::string& one, const std::string& other) const;
    // Whether they name members of a group and none in common: "utara" and "selatan".
    bool contradict(const std::set<std::string>& one, const std::set<std::string>& other) const;

private:
    void keep_stop(const std::string& phrase);
    std::string key_of(const std::string& phrase) const;

    std::map<std::vector<std::string>, std::string> m_phrases; // stems → key of its group
    std::size_t m_longest = 1;                                 // words of a phrase
    std::set<std::string> m_stop, m_weak;
    std::map<std::string, std::string> m_acts;
    std::set<std::pair<std::string, std::string>> m_near;
    std::vector<std::set<std::string>> m_contrasts;
};

} // namespace pendopo::registers
